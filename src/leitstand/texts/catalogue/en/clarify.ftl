### Clarifying: the questions whose answers can change the plan

clarify-job = What the answer changes
clarify-said = What would change the plan if you knew it?
clarify-sub = Only what can change the plan is asked: one question after the other, the most important first. You are told when it is enough, too.
clarify-empty = There are no use cases yet about which one could ask.
clarify-nth = Question { $nth } of { $all }
clarify-why = Asked because your answer can change the plan.
clarify-about-effect = Meant is the effect in a year at full use, without running cost.
clarify-about-one-off-cost = Meant is what has to be paid once until it is in operation, without your own person days.
clarify-about-running-cost = Meant is what operating it costs in a full year.
clarify-about-effort = Meant are your own person days until it is in operation.
clarify-about-duration = Meant is the time from the start until it is in operation.
clarify-about-adoption = Meant is the share of those who could use it that use it in the long run.
clarify-about-success = Meant is how often such a pilot succeeds.
clarify-start = Gather the questions
clarify-again = Gather the questions anew
clarify-gathering = The questions are being gathered …
clarify-stale = Something has changed in the meantime. Other questions may matter more now.
clarify-answer-rather-yes = rather yes
clarify-answer-unsure = unsure
clarify-answer-rather-no = rather no
clarify-answer-elsewhere = somebody else knows
clarify-ask-next = Somebody else knows: ask { $title }
clarify-nobody = Nobody here knows
clarify-later = Later
clarify-range = Give a range
clarify-range-label = What do you expect?
clarify-range-help = A number, or a range in which it falls in 8 of 10 cases, for example { $example }
clarify-send = Answer
clarify-meant = as in { $example }
clarify-no-answer = The answer is missing. Choose one, or give a range.
clarify-to = Asked: { $title }.
clarify-note = Only what can change the plan is asked. “Unsure” is a good answer. What your answer changes you see afterwards.
clarify-look = Look at “{ $title }”
clarify-lately = Your last answers
clarify-none-yet = None yet. What an answer has changed in the plan stands here afterwards.
clarify-question = Question
clarify-answer = Answer
clarify-moved = What has changed
clarify-working = being worked out …
clarify-failed = Could not be worked out. The answer is stored.
clarify-not-kept = The answer is stored; what it changed is no longer kept.
clarify-undo = Take back
clarify-open = What is still open
clarify-worth = Worth of knowing
clarify-nothing-open = There is nothing open at the moment that you could answer.
clarify-done = Asking more is not worth it now, or others know it.
clarify-enough = Enough estimated
clarify-skipped =
    { $n ->
        [one] Show the question that you put off again
       *[other] Show the { $n } questions that you put off again
    }
clarify-formula-worth = Worth of knowing: what the plan gains on average if this is known beforehand and the plan is made accordingly. Finding out should not cost more.
