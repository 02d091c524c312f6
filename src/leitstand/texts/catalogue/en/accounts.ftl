### Who one is, and who belongs: login, people, access roles, access tokens.

## Access roles

accounts-role-leadership = Leadership
accounts-role-strategy-lead = Strategy lead
accounts-role-unit-lead = Unit lead
accounts-role-contributor = Contributor
accounts-role-controller = Controller
accounts-role-works-council = Works council
accounts-role-auditor = Auditor
accounts-role-administrator = Administrator
accounts-role-note-leadership = sees everything, decides, changes objectives and means
accounts-role-note-strategy-lead = keeps the strategy, makes plans, reads lists in
accounts-role-note-unit-lead = keeps the use cases and outcomes of the own units
accounts-role-note-contributor = estimates and submits ideas
accounts-role-note-controller = keeps means and outcomes, makes plans
accounts-role-note-works-council = reads along once a use case is assessed, and gives statements
accounts-role-note-auditor = reads everything, the journal too, and changes nothing
accounts-role-note-administrator = manages people and settings and sees no strategy

## Login

accounts-log-in = Log in
accounts-log-out = Log out
accounts-log-out-sure = Do you want to log out?
accounts-logged-out = You are logged out
accounts-logged-out-note = Nothing is left open on this device.
accounts-log-in-with = Continue with { $name }
accounts-log-in-key = Log in with a passkey
accounts-forgotten = Forgotten your password?
accounts-cancel = Cancel
accounts-inactive = This access has ended
accounts-inactive-note = If that is a mistake, the administrator of your system can invite you again.
accounts-field-login = E-mail address
accounts-field-password = Password
accounts-field-oldpassword = Present password
accounts-field-password1 = New password
accounts-field-password2 = New password, once more
accounts-field-email = E-mail address
accounts-field-code = One-time code
accounts-field-name = Full name
accounts-field-passwordless = Also log in without a password (passkey)
accounts-field-account = Account
accounts-password-help = At least 12 characters; a short sentence is easy to keep in mind. Special characters are not needed.
accounts-password-words = The password is made of obvious words only. Take one that nobody connects with this program.
accounts-password-change = Change password
accounts-password-set = Set a password
accounts-password-new = New password
accounts-password-changed = The password is changed
accounts-reset = Forgotten password
accounts-reset-note = Give your e-mail address. If there is an access for it, a link arrives with which you set a new password.
accounts-reset-send = Ask for a link
accounts-reset-sent = Look into your mailbox
accounts-reset-sent-note = If there is an access for this address, a link is on its way. It works once.
accounts-reset-gone = This link no longer works. Ask for a new one.
accounts-prove = Is it you?
accounts-prove-note = Before you change access, please show once more who you are.
accounts-prove-code = Enter the code of your app or a spare code.
accounts-go-on = Continue
accounts-save = Save
accounts-too-many = Too many attempts
accounts-too-many-note = Wait a few minutes and then try again.
accounts-forged = This form is no longer valid
accounts-forged-note = Nothing was changed. Go back, load the page anew and send the form once more. If that does not help, cookies must be allowed for this address.

## Second factor

accounts-second-factor = Second factor
accounts-second-factor-note = With a second factor nobody can use a password that is not theirs.
accounts-second-factor-due = Set up a second factor first. Whoever manages access needs one.
accounts-code-note = Enter the code of your app or a spare code.
accounts-app = App for one-time codes
accounts-app-on = set up
accounts-app-off = not set up
accounts-app-add = Set up the app
accounts-app-remove = Remove the app
accounts-app-remove-note = After that the login no longer asks for a code of the app.
accounts-app-note = Read the picture with your app and enter the code that it shows.
accounts-app-picture = QR code for the app; the key stands below it as text
accounts-app-secret = Or enter this key in the app:
accounts-app-activate = Switch on
accounts-keys = Security keys and passkeys
accounts-keys-count =
    { $n ->
        [0] None set up.
        [one] One set up.
       *[other] { $n } set up.
    }
accounts-keys-manage = Manage
accounts-key-add = Add a key
accounts-key-note = Give the key a name by which you know it again.
accounts-key-rename = Rename
accounts-key-remove = Remove the key
accounts-key-script = Security keys need JavaScript.
accounts-use-key = Use a security key
accounts-codes = Spare codes
accounts-codes-note = Each code works once. Keep the codes where only you find them.
accounts-codes-left =
    { $n ->
        [one] One code is not used yet.
       *[other] { $n } codes are not used yet.
    }
accounts-codes-none = none yet
accounts-codes-show = Show
accounts-codes-make = Make new codes
accounts-codes-make-note = The codes you have now no longer work then.
accounts-codes-download = Download

## Single sign-on

accounts-sign-on = Single sign-on
accounts-sign-on-go = On to the login at { $name }.
accounts-sign-on-failed = The login did not work
accounts-sign-on-failed-note = The sign-on service refused, or its answer could not be understood. Try again; if it stays like this, the administrator of your system can help.
accounts-sign-on-cancelled = Login cancelled
accounts-sign-on-cancelled-note = Nothing was changed.
accounts-sign-on-unknown = There is no access for you here yet
accounts-sign-on-unknown-note = Whoever is invited comes in. Ask the administrator of your system for an invitation to this address.
accounts-sign-on-have = Connected accounts
accounts-sign-on-none = No account is connected with your access.
accounts-sign-on-add = Connect an account at { $name }
accounts-sign-on-end = Disconnect

## Without a login, and through whose eyes

accounts-open = without login, on this machine only
accounts-demo-open = Demo, without login, on this machine only
accounts-look-as = Look as
accounts-look-as-all = All rights
accounts-look = Look

## One's own access

accounts-own = My access
accounts-own-login = Logging in
accounts-nowhere = You belong to no organisation at present.
accounts-sessions = Where you are logged in
accounts-sessions-note = If you do not know one of these logins, end all others and change your password.
accounts-sessions-end = Log out everywhere else
accounts-session-this = this one
accounts-tokens = Access tokens
accounts-tokens-note = With an access token a program works in your name. It may never do more than you.
accounts-tokens-none = You have none.
accounts-token-new = New access token
accounts-token-name = What for
accounts-token-scopes = What it may do
accounts-token-lasts = Valid for
accounts-token-create = Make an access token
accounts-token-revoke = Revoke
accounts-token-until = until { DAY($day) }
accounts-token-used = last used:
accounts-token-shown = The access token “{ $name }” is shown only now. Copy it to its place:
accounts-token-incomplete = An access token needs a name, at least one permission and an end.
accounts-scope-read = read
accounts-scope-write = read and write, without deciding
accounts-scope-decide = record decisions and statements
accounts-scope-manage = manage people and settings
accounts-days =
    { $n ->
        [one] one day
       *[other] { $n } days
    }
accounts-never = never
accounts-yes = yes
accounts-no = no

## People

accounts-people-said =
    { $n ->
        [0] Nobody has access yet.
        [one] One person has access.
       *[other] { $n } people have access.
    } { $waiting ->
        [0] { "" }
        [one] One invitation is open.
       *[other] { $waiting } invitations are open.
    }
accounts-people-note = Access roles say who may see and change what. Every change is recorded.
accounts-people-none = Invite the first person.
accounts-roles = Access roles
accounts-units = Units
accounts-units-help = For unit leads only: written as in the portfolio, several separated by commas.
accounts-last-login = Last login
accounts-waiting = Open invitations
accounts-waiting-until = valid until { DAY($day) }
accounts-withdraw = Withdraw
accounts-events = Changes of access
accounts-events-none = None so far.
accounts-event-invited = Invitation sent
accounts-event-withdrawn = Invitation withdrawn
accounts-event-joined = Access given
accounts-event-changed = Access roles changed
accounts-event-ended = Access ended
accounts-event-token-issued = Access token made
accounts-event-token-revoked = Access token revoked
accounts-invite = Invite somebody
accounts-invite-note = The invitation arrives by mail. Its link works for seven days and once.
accounts-invite-no-mail = No mail server is set. You see the link after inviting and pass it on yourself; it works for seven days and once.
accounts-invite-send = Invite
accounts-invited-sent = The invitation to { $email } is on its way.
accounts-invited-link = Pass this link on to { $email }. It is shown only now:
accounts-access = Access
accounts-end = End access
accounts-end-note = Login and access tokens end at once. What the person wrote stays in the journal.
accounts-end-now = End access now
accounts-invitation = Invitation
accounts-invited-to = { $organisation } invites you
accounts-invited-as = For { $email }:
accounts-invitation-accept = Accept the invitation
accounts-invitation-known = There is an access for this address already. Log in, then accept the invitation.
accounts-invitation-gone = This invitation no longer works
accounts-invitation-gone-note = It was used, withdrawn, or has run out. Ask for a new one.

## What cannot be done

accounts-role-unknown = “{ $given }” is no access role. Choose at least one of those offered.
accounts-unit-missing = A unit lead needs at least one unit. Write it as in the portfolio.
accounts-units-too-long = These are too many units, or their names are too long. Write each as in the portfolio, separated by commas.
accounts-address-unusable = “{ $given }” is no e-mail address.
accounts-belongs-already = { $email } has access already. Access roles are changed in the list.
accounts-name-too-long = The name is too long. 140 characters at most.
accounts-name-missing = Please give your name.
accounts-no-such-person = This person does not exist here.
accounts-no-such-invitation = This invitation no longer exists.
accounts-not-oneself = One's own access is changed by somebody else who manages the system, or at the command line of the server.
accounts-last-administrator = This is the last administrator. Give this access role to somebody else first.
accounts-mail-failed = The mail did not go out: { $reason }. Check what is set for the mail server; the invitation was not made.

## Mails

accounts-mail-invited-subject = Invitation: { $organisation } on Leitstand
accounts-mail-invited =
    Hello,

    { $organisation } invites you to Leitstand. With this link you set your password:

    { $link }

    It works until { DAY($day) } and only once. If you did not expect it, just do nothing.
accounts-mail-reset-subject = New password for Leitstand
accounts-mail-reset =
    Hello,

    with this link you set a new password:

    { $link }

    If you did not ask for it, just do nothing; your password stays as it is.
accounts-mail-changed-subject = Your login at Leitstand was changed
accounts-mail-changed =
    Hello,

    something about your login has changed: { $what }.

    If that was not you, change your password at once and tell the administrator of your system: { $address }
accounts-mail-changed-password = The password was changed
accounts-mail-changed-app-on = The app for one-time codes was set up
accounts-mail-changed-app-off = The app for one-time codes was removed
accounts-mail-changed-key-added = A security key was added
accounts-mail-changed-key-removed = A security key was removed
accounts-mail-changed-codes = New spare codes were made
accounts-mail-changed-sign-on = An account of single sign-on was connected or disconnected

## What the operator sets

accounts-set-file = The file { $file } cannot be read: { $reason }.
accounts-set-address = “{ $given }” is no address. Write for example https://leitstand.example.com (LEITSTAND_URL or [web] url).
accounts-set-second-factor = “{ $given }” does not work. Possible are administrators, all and optional (LEITSTAND_SECOND_FACTOR or [web] second_factor).
accounts-set-proxies = “{ $given }” is no number. Say how many proxies stand before Leitstand (LEITSTAND_PROXIES or [web] proxies).
accounts-set-mail = What is set for the mail server cannot be understood ({ $scheme }). Write for example smtp+starttls://name:password@mail.example.com?from=leitstand@example.com
accounts-set-sign-on = Entry { $nth } for single sign-on is incomplete: issuer (https://…) and client_id are needed.
accounts-section-people = People and access roles
