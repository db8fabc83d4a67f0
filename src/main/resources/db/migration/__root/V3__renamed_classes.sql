-- Classes were given plainer names. What waits in the database and names a class of before is told its new name, so that
-- nothing that was on its way is lost by an update: news between modules, and letters due in some minutes.

-- Listeners have an id of their own from now on, which no renaming touches.
UPDATE site.event_publication AS waiting
SET listener_id = renamed.id
FROM (VALUES
    ('fr.jalon.notification.domain.AccountNews.on(fr.jalon.account.EmailConfirmationRequested)', 'notification.email-confirmation'),
    ('fr.jalon.notification.domain.AccountNews.on(fr.jalon.account.AddressChanged)', 'notification.address-changed'),
    ('fr.jalon.notification.domain.AccountNews.on(fr.jalon.account.MemberInvited)', 'notification.member-invited'),
    ('fr.jalon.notification.domain.AccountNews.on(fr.jalon.account.PasswordResetRequested)', 'notification.password-reset'),
    ('fr.jalon.notification.domain.AccountNews.on(fr.jalon.account.PasswordChanged)', 'notification.password-changed'),
    ('fr.jalon.notification.plan.PlanNewsBox.on(fr.jalon.retroplanning.ActionAssigned)', 'notification.action-assigned'),
    ('fr.jalon.notification.plan.PlanNewsBox.on(fr.jalon.retroplanning.JMoved)', 'notification.j-moved'),
    ('fr.jalon.notification.plan.MorningLetters.on(fr.jalon.retroplanning.MorningBegan)', 'notification.morning-began'),
    ('fr.jalon.authority.domain.BuyersArrive.on(fr.jalon.market.AwardsImported)', 'authority.awards-imported')
) AS renamed (listener, id)
WHERE waiting.listener_id = renamed.listener;

-- Task data is a serialised Java object: the name of its class, after its length in two bytes.
UPDATE site.scheduled_task
SET task_data = decode(replace(encode(task_data, 'hex'),
                               encode('\x002a'::bytea || convert_to('fr.jalon.notification.plan.PlanNewsBox$Due', 'UTF8'), 'hex'),
                               encode('\x0031'::bytea || convert_to('fr.jalon.notification.domain.PlanNewsListener$Due', 'UTF8'), 'hex')),
                       'hex')
WHERE task_name = 'plans-news';
