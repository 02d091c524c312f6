### Settings: means, rates, look.

settings-said = What holds for the whole company.
settings-of-company = Company and plan
settings-of-system = Access and system
settings-section-settings-means = Budget and days
settings-section-settings-means-note = Money a year, own days and days that can be bought for each skill, minimum shares.
settings-section-rates = Rates
settings-section-rates-note = Hourly rate, discount, horizon, fiscal year, expense or investment.
settings-section-company = Company
settings-section-company-note = Name, employees, and what your supervisory body is called.
settings-section-settings-look = Logo and colour
settings-section-settings-look-note = What pages and documents look like.
settings-section-import = Lists and workbook
settings-section-import-note = Read in and update lists; edit everything at once in Excel.
settings-section-beginning = Guided beginning
settings-section-beginning-note = The seven steps from an empty company to the first plan.
settings-section-people = People and access roles
settings-section-people-note = Who works here and may do what; invitations.
settings-section-account = Your own access
settings-section-account-note = Password, second factor, access tokens.
settings-section-jobs = Jobs
settings-section-jobs-note = What is being computed, and what became of it.

## Means

settings-means = Budget and days
settings-means-said = What is there to spend?
settings-means-sub = Type it as you say it: 300 k€, 1.2 million or 45. An empty field means unknown, not zero.
settings-by = View
settings-by-year = by year
settings-by-quarter = by quarter
settings-budget = Budget
settings-budget-fiscal = Budget of the fiscal year that begins in the year
settings-limits = At most in a quarter
settings-own-days = Own days
settings-outside-days = Days that can be bought
settings-year-head = In a year
settings-quarter-head = In a quarter
settings-rate = Day rate outside (€)
settings-year-note = The days of a year spread evenly over its quarters. What is set for a quarter goes first.
settings-quarter-note = Only what differs from the years belongs here: an upper limit for money, other days.
settings-add-skill = Add a skill
settings-clash = { $n ->
    [one] Somebody else has changed one field meanwhile. Nothing was saved.
   *[other] Somebody else has changed { $n } fields meanwhile. Nothing was saved.
}
settings-clash-note = Below each field you see what stands there now. Take it over, or save your own entries.
settings-clash-now = meanwhile: { $value }
settings-clash-mine = Save my entries
settings-shares = Minimum shares
settings-shares-note = where part of the money goes in any case
settings-no-shares = None: the plan spreads the money by value alone.
settings-at-least = at least { FIGURE($share, unit: "share") }
settings-add-share = Add a minimum share

## Look

settings-look = Logo and colour
settings-look-said = What your Leitstand looks like.
settings-look-sub = The colour takes the place of the pages' accent. The colours of judgements stay, so that everybody reads them alike.
settings-color = Colour
settings-color-help = Best the colour of your brand. For text it is darkened or lightened as far as everybody needs to read it.
settings-color-adapted = Your colour is not legible enough for text in both appearances; it is shown somewhat darker or lighter.
settings-color-plain = Back to the colour of Leitstand
settings-color-unread = This is no colour. Write it like #0d566a.
settings-logo = Picture file
settings-logo-help = PNG, at most { $most } MB; it is reduced to the size that is needed. Vector files (SVG) can hold programs and are not accepted.
settings-logo-now = Your logo
settings-logo-none = Remove the logo
settings-logo-too-big = The file is too big. At most { $most } MB are allowed.
settings-logo-no-png = This is no PNG. Save the logo as PNG and send it again.
settings-logo-broken = The picture is damaged or cannot be reduced. Save it as PNG anew.
settings-logo-odd = This sort of PNG is not read (interlaced, very large, or with few bits a pixel). Save the picture anew as an ordinary PNG.
