package fr.jalon.contact.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.contact.awareness.domain.SomeFrameworks;
import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.Civility;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.ContactService;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.journal.domain.SomeNotices;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.scheduling.domain.SomeTemplates;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is erased stands in no text of the company, wherever it was written; others and other companies keep theirs. */
@JalonTest
class ErasedEverywhereTest {

    private static final Siren ELSEWHERE = new Siren("999000029");
    private static final String EMAIL = "claire.zq@montbriand.example";
    private static final String OTHER_EMAIL = "claire.dl@montbriand.example";
    private static final String NAMED =
            "Vu Claire Zéphyrin-Quatremer, alias C. Z. (claire.zq@montbriand.example, 02 40 11 77 33)";

    /** Texts that people write, in the tables of a company: each is written with the name, and read without it. */
    private static final Set<String> TEXTS = Set.of(
            "authority.refusal.reason",
            "contact.contact.position",
            "contact.contact.note",
            "contact.contact.source_detail",
            "contact.contact.left_reason",
            "contact.interaction.summary",
            "contact.interaction.follow_up",
            "contact.interaction.action_title",
            "contact.verdict.proof",
            "contact.request.title",
            "contact.request.recipient_address",
            "contact.request.letter",
            "contact.request.given",
            "contact.request.withheld",
            "contact.request.ranking",
            "contact.request.criteria",
            "contact.request.referral",
            "contact.request.closed_why",
            "contact.request_file.name",
            "contact.event.name",
            "contact.event.place",
            "contact.event.organiser",
            "contact.event.page",
            "contact.event.note",
            "contact.framework.title",
            "contact.framework_service.name",
            "contact.framework_order.label",
            "contact.notice.title",
            "contact.handed_over.documents",
            "retroplanning.plan.title",
            "retroplanning.plan.abandoned_reason",
            "retroplanning.plan_action.postponed_reason",
            "retroplanning.plan_verdict.proof",
            "retroplanning.plan_verdict.contact_with",
            "retroplanning.plan_move.reason",
            "retroplanning.plan_history.detail",
            "retroplanning.comment.body",
            "retroplanning.attachment.name",
            "retroplanning.calendar_entry.title",
            "retroplanning.calendar_feed.name",
            "scheduling.template.body",
            "tabular.draft.file_name",
            "tabular.draft.outcome");

    /** Codes, numbers and hashes; names of authorities, as published; colleagues; and the entries of people themselves. */
    private static final Set<String> NO_TEXTS = Set.of(
            "account.company_profile.commune",
            "account.company_profile.departments",
            "account.company_profile.headcount",
            "account.company_profile.naf",
            "account.company_profile.place",
            "account.company_profile.trades",
            "account.invitation.authority",
            "account.invitation.authority_name",
            "account.invitation.email",
            "account.invitation.role",
            "account.invitation.token_hash",
            "account.membership.authority",
            "account.membership.authority_name",
            "account.membership.given_authority",
            "account.membership.given_name",
            "account.membership.role",
            "authority.followed.before",
            "authority.followed.kind",
            "authority.ranking.siren",
            "authority.refusal.siren",
            "authority.target.known_as",
            "authority.target.priority",
            "authority.target.siren",
            "contact.awareness.action",
            "contact.awareness.siren",
            "contact.contact.circle",
            "contact.contact.civility",
            "contact.contact.confirmed_how",
            "contact.contact.email",
            "contact.contact.first_name",
            "contact.contact.influence",
            "contact.contact.informed_how",
            "contact.contact.last_name",
            "contact.contact.phone",
            "contact.contact.siren",
            "contact.contact.source",
            "contact.event.kind",
            "contact.framework.authority",
            "contact.framework.siren",
            "contact.interaction.kind",
            "contact.interaction.line_key",
            "contact.interaction.siren",
            "contact.invitation.authority",
            "contact.invitation.reply",
            "contact.invitation.siren",
            "contact.merge_followed.kind",
            "contact.merge_followed.thing",
            "contact.notice.siren",
            "contact.objection.fingerprint",
            "contact.objection_link.token_hash",
            "contact.request.advice",
            "contact.request.asked",
            "contact.request.authority_name",
            "contact.request.department",
            "contact.request.holder_mark",
            "contact.request.holders",
            "contact.request.number",
            "contact.request.outcome",
            "contact.request.recipient",
            "contact.request.sent_how",
            "contact.request.siren",
            "contact.request_file.kind",
            "contact.request_file.sha256",
            "contact.verdict.outcome",
            "contact.verdict.siren",
            "notification.news.kind",
            "notification.news.line_key",
            "notification.stop_link.kind",
            "notification.stop_link.token_hash",
            "notification.told.matter",
            "retroplanning.attachment.kind",
            "retroplanning.attachment.line_key",
            "retroplanning.attachment.sha256",
            "retroplanning.calendar_entry.content_hash",
            "retroplanning.calendar_entry.line_key",
            "retroplanning.calendar_feed.etag",
            "retroplanning.calendar_feed.fetched_by",
            "retroplanning.calendar_feed.token_hash",
            "retroplanning.comment.line_key",
            "retroplanning.plan.authority_name",
            "retroplanning.plan.authority_siren",
            "retroplanning.plan.department",
            "retroplanning.plan.notice_case",
            "retroplanning.plan.template_key",
            "retroplanning.plan_action.line_key",
            "retroplanning.plan_check.item",
            "retroplanning.plan_history.kind",
            "retroplanning.plan_history.line_key",
            "retroplanning.plan_kept.line_key",
            "retroplanning.plan_move.fact",
            "retroplanning.plan_verdict.contact_kind",
            "retroplanning.plan_verdict.outcome",
            "scheduling.template.key",
            "scheduling.template_retired.key",
            "tabular.draft.columns",
            "tabular.draft.kind",
            "tabular.draft.sheet",
            "tabular.mapping.columns",
            "tabular.mapping.fingerprint",
            "tabular.mapping.kind");

    private final JdbcClient jdbc = TestDatabase.get().unwalled();

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomeEvents events;

    @Autowired
    SomeFrameworks frameworks;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeNotices notices;

    @Autowired
    SomePlans plans;

    @Autowired
    SomeTemplates templates;

    @Autowired
    SomePeople people;

    @Autowired
    ContactService contactService;

    @Autowired
    CompanyScope scope;

    @Autowired
    Clock clock;

    SignedIn nadia;
    UUID person;

    @BeforeEach
    void aPersonOfTheCompany() {
        nadia = people.newCompany("Loyale");
        person = claire("Duverney-Lacaze", SomeContacts.AUTHORITY, OTHER_EMAIL);
    }

    /** A row of an attachment without its content would trouble whoever counts contents. */
    @AfterEach
    void noAttachmentStaysWithoutItsContent() {
        jdbc.sql("DELETE FROM retroplanning.attachment WHERE sha256 = repeat('0', 64)")
                .update();
    }

    @Test
    void everyTextOfACompanyIsEitherErasedOrNoneThatPeopleWrite() {
        Set<String> known = new TreeSet<>(TEXTS);
        known.addAll(NO_TEXTS);
        assertThat(textColumns())
                .as(
                        "a new text of a company: let it forget people (PersonalTexts), or say here why nobody stands in it")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void nothingIsLeftOfWhoIsErased() {
        person = claire("Zéphyrin-Quatremer", SomeContacts.AUTHORITY, EMAIL);
        someOfEverything(nadia);
        write(nadia, NAMED);
        SignedIn other = people.newCompany("Ailleurs");
        someOfEverything(other);
        write(other, "Vu Zoé Autre");
        assertThat(TEXTS.stream().filter(text -> found(nadia, text, "Zéphyrin") == 0))
                .as("the name stands everywhere before")
                .containsExactly("contact.request.recipient_address");

        erase();

        assertThat(leftovers("phyrin-Quatremer", EMAIL, "40 11 77 33")).isEmpty();
        assertThat(found(other, "retroplanning.comment.body", "Vu Zoé Autre")).isEqualTo(1);
        assertThat(found(nadia, "retroplanning.comment.body", "Vu une personne effacée, alias C. Z."))
                .isEqualTo(1);
        assertThat(found(nadia, "contact.verdict.proof", "Vu une personne effacée"))
                .isEqualTo(1);
    }

    @Test
    void aLastNameAloneIsTheirsAtTheirAuthorityAndPerhapsAnothersElsewhere() {
        contacts.call(nadia, SomeContacts.AUTHORITY, "Mme Duverney-Lacaze rappelle");
        contacts.call(nadia, ELSEWHERE, "Duverney-Lacaze est aussi une rue, dit Claire Duverney-Lacaze");
        contacts.call(nadia, ELSEWHERE, "Écrit à claire.dl@montbriand.example");
        erase();
        assertThat(summaries())
                .containsExactlyInAnyOrder(
                        "une personne effacée rappelle",
                        "Duverney-Lacaze est aussi une rue, dit une personne effacée",
                        "Écrit à une personne effacée");
    }

    @Test
    void whoBearsTheSameNameElsewhereKeepsIt() {
        UUID namesake = claire("Duverney-Lacaze", ELSEWHERE, "autre@ailleurs.example");
        contacts.call(nadia, ELSEWHERE, "Claire Duverney-Lacaze viendra", namesake);
        contacts.call(nadia, SomeContacts.AUTHORITY, "Claire Duverney-Lacaze viendra", person);
        erase();
        assertThat(summaries())
                .containsExactlyInAnyOrder("Claire Duverney-Lacaze viendra", "une personne effacée viendra");
    }

    @Test
    void aColleagueOfTheSameNameKeepsIt() {
        contacts.person(nadia, SomeContacts.AUTHORITY, "DUVERNEY LACAZE");
        contacts.call(nadia, SomeContacts.AUTHORITY, "Claire Duverney-Lacaze, puis Mme Duverney-Lacaze", person);
        erase();
        assertThat(summaries()).containsExactly("une personne effacée, puis Mme Duverney-Lacaze");
    }

    @Test
    void twoServicesThatBoreTheNameAreStillTwo() {
        UUID framework = frameworks.framework(nadia, SomeContacts.AUTHORITY, "Accord-cadre");
        frameworks.service(nadia, framework, "Claire Duverney-Lacaze");
        frameworks.service(nadia, framework, "Mme Duverney-Lacaze");
        erase();
        assertThat(jdbc.sql("SELECT name FROM contact.framework_service WHERE framework_id = ?")
                        .param(framework)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("une personne effacée", "une personne effacée (2)");
    }

    @Test
    void noMailIsKeptThatTheCompanySent() {
        mail("contact " + nadia.company() + " " + UUID.randomUUID(), OTHER_EMAIL);
        UUID others = UUID.randomUUID();
        mail("contact " + others + " " + UUID.randomUUID(), OTHER_EMAIL);
        erase();
        assertThat(jdbc.sql("SELECT cause FROM notification.mail WHERE recipient = ?")
                        .param(OTHER_EMAIL)
                        .query(String.class)
                        .list())
                .as("another company's mail is its own")
                .singleElement()
                .asString()
                .startsWith("contact " + others);
        jdbc.sql("DELETE FROM notification.mail WHERE recipient = ?")
                .param(OTHER_EMAIL)
                .update();
    }

    private void erase() {
        scope.runAs(nadia.company(), () -> {
            contactService.erase(person);
            return person;
        });
    }

    private UUID claire(String lastName, Siren authority, String email) {
        ContactFacts facts = new ContactFacts(
                Civility.MADAME,
                "Claire",
                lastName,
                null,
                Circle.TECHNICIAN,
                Influence.INFLUENCES,
                email,
                EMAIL.equals(email) ? "02 40 11 77 33" : null,
                null);
        return contacts.person(nadia, authority, facts);
    }

    private void mail(String cause, String recipient) {
        jdbc.sql("INSERT INTO notification.mail (id, cause, recipient, subject, body, written_at)"
                        + " VALUES (gen_random_uuid(), ?, ?, 'Information', 'Madame', now())")
                .params(cause, recipient)
                .update();
    }

    private List<String> summaries() {
        return jdbc.sql("SELECT summary FROM contact.interaction WHERE company_id = ?")
                .param(nadia.company())
                .query(String.class)
                .list();
    }

    /** A row of each table in which people write. */
    private void someOfEverything(SignedIn me) {
        Siren authority = SomeContacts.AUTHORITY;
        UUID colleague = contacts.person(me, authority, "Voisin");
        UUID interaction = contacts.call(me, authority, "Appel", colleague);
        UUID forum = events.forum(me, "Forum", 20);
        events.invite(me, forum, authority, me.equals(nadia) ? person : colleague);
        UUID framework = frameworks.framework(me, authority, "Accord-cadre");
        frameworks.order(me, framework, "100", frameworks.service(me, framework, "Voirie"));
        UUID request = requests.sent(me, authority, null, 3);
        requests.answer(me, request);
        notices.notice(me, authority, "Avis", LocalDate.now(clock), null);
        templates.published(me, "Modèle " + me.company());
        UUID plan = plans.aimingAt(me, authority, "Plan", plans.today().plusMonths(14));
        UUID file = UUID.randomUUID();
        UUID table = UUID.randomUUID();
        for (UUID one : List.of(file, table)) {
            insert("upload.file (id, company_id, bytes, stored_at)", one, me.company(), 1, "now");
        }
        row(
                "contact.request_file (id, company_id, request_id, file_id, name, kind, bytes, sha256, added_at, added_by)",
                "gen_random_uuid(), :c, :r, :f, 'x', 'PDF', 1, repeat('0', 64), now(), :m",
                me,
                plan,
                file,
                request);
        row(
                "tabular.draft (id, company_id, kind, file_id, file_name, bytes, made_at, expires_at, imported_at, saved, refused, outcome)",
                "gen_random_uuid(), :c, 'contacts', :f, 'x', 1, now(), now() + interval '1 day', now(), 1, 0, 'x'",
                me,
                plan,
                table,
                request);
        row(
                "contact.verdict (id, company_id, siren, outcome, given_on, proof, given_at, given_by)",
                "gen_random_uuid(), :c, '999000011', 'OPEN', current_date, 'x', now(), :m",
                me,
                plan,
                file,
                request);
        row("contact.handed_over (interaction_id, company_id, documents)", ":r, :c, 'x'", me, plan, file, interaction);
        row(
                "authority.refusal (siren, company_id, reason, refused_at)",
                "'999000011', :c, 'x', now()",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.plan_action (plan_id, line_key, company_id, postponed_to, postponed_by, postponed_reason)",
                ":p, 'e1', :c, current_date, :m, 'x'",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.plan_verdict (plan_id, rank, company_id, outcome, given_on, proof, given_by, contact_kind, contact_with, contact_on)",
                ":p, 0, :c, 'WORKED', current_date, 'x', :m, 'APPEL', 'x', current_date",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.plan_move (plan_id, rank, company_id, moved_at, moved_by, reason, from_min, from_likely, from_max, to_min, to_likely, to_max, fact, fact_on)",
                ":p, 0, :c, now(), :m, 'x', current_date, current_date, current_date, current_date, current_date, current_date, 'OTHER', current_date",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.comment (id, plan_id, company_id, written_at, written_by, body)",
                "gen_random_uuid(), :p, :c, now(), :m, 'x'",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.attachment (id, plan_id, company_id, file_id, line_key, name, kind, bytes, sha256, added_at, added_by)",
                "gen_random_uuid(), :p, :c, :f, 'e1', 'x', 'PDF', 1, repeat('0', 64), now(), :m",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.calendar_entry (ledger, plan_id, line_key, company_id, sequence, content_hash, day, title, changed_at)",
                ":p, :p, 'e1', :c, 0, 'x', current_date, 'x', now()",
                me,
                plan,
                file,
                request);
        row(
                "retroplanning.calendar_feed (id, company_id, membership_id, nobodys, alarm, name, token_hash, made_at, changed_at)",
                ":f, :c, :m, true, false, 'x', cast(:f AS text), now(), now()",
                me,
                plan,
                file,
                request);
    }

    private void insert(String table, UUID id, UUID company, int bytes, String at) {
        jdbc.sql("INSERT INTO " + table + " VALUES (?, ?, ?, cast(? AS timestamptz))")
                .params(id, company, bytes, at)
                .update();
    }

    private void row(String table, String values, SignedIn me, UUID plan, UUID file, UUID other) {
        jdbc.sql("INSERT INTO " + table + " SELECT " + values)
                .param("c", me.company())
                .param("m", me.membership())
                .param("p", plan)
                .param("f", file)
                .param("r", other)
                .update();
    }

    /** Every text says it; what depends on another column is made possible first. */
    private void write(SignedIn me, String text) {
        for (String statement : List.of(
                "UPDATE contact.contact SET left_on = current_date WHERE company_id = ?",
                "UPDATE contact.interaction SET plan_id = id, line_key = 'e1', action_title = 'x' WHERE company_id = ?",
                "UPDATE contact.request SET closed_on = current_date WHERE company_id = ?",
                "UPDATE retroplanning.plan SET abandoned_on = current_date, abandoned_by = created_by, abandoned_reason = 'x' WHERE company_id = ?")) {
            jdbc.sql(statement).param(me.company()).update();
        }
        for (String column : TEXTS) {
            String table = column.substring(0, column.lastIndexOf('.'));
            String name = column.substring(column.lastIndexOf('.') + 1);
            String value = switch (column) {
                case "scheduling.template.body" -> "jsonb_set(body, '{name}', to_jsonb(cast(:text AS text)))";
                case "contact.request.recipient_address" ->
                    me.equals(nadia) ? "'claire.zq@montbriand.example'" : "'zoe@ailleurs.example'";
                case "contact.event.page" -> "'https://salon.example/' || :text";
                case "retroplanning.calendar_feed.name" -> "substring(:text FOR 80)";
                default -> ":text";
            };
            jdbc.sql("UPDATE " + table + " SET " + name + " = " + value + " WHERE company_id = :company")
                    .param("text", text)
                    .param("company", me.company())
                    .update();
        }
    }

    private int found(SignedIn me, String column, String words) {
        String table = column.substring(0, column.lastIndexOf('.'));
        return jdbc.sql("SELECT count(*) FROM " + table + " AS t WHERE company_id = ? AND strpos("
                        + column.substring(column.lastIndexOf('.') + 1) + "::text, ?) > 0")
                .params(me.company(), words)
                .query(Integer.class)
                .single();
    }

    /** Whole rows of every table of every schema, read as text. */
    private List<String> leftovers(String... words) {
        List<String> tables = jdbc.sql("""
                        SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
                        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
        return tables.stream()
                .flatMap(table -> jdbc
                        .sql("SELECT ? || ': ' || t::text FROM " + table
                                + " AS t WHERE EXISTS (SELECT FROM unnest(?) AS w WHERE t::text ILIKE '%' || w || '%')")
                        .params(table, words)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    /** Columns of text in tables of a company. */
    private Set<String> textColumns() {
        return jdbc.sql("""
                        SELECT c.table_schema || '.' || c.table_name || '.' || c.column_name
                        FROM information_schema.columns c
                        WHERE c.data_type IN ('text', 'character varying', 'jsonb', 'ARRAY')
                          AND EXISTS (SELECT FROM information_schema.columns o
                                      WHERE o.table_schema = c.table_schema AND o.table_name = c.table_name
                                        AND o.column_name = 'company_id')
                          AND EXISTS (SELECT FROM information_schema.tables t
                                      WHERE t.table_schema = c.table_schema AND t.table_name = c.table_name
                                        AND t.table_type = 'BASE TABLE')
                        """).query(String.class).list().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
