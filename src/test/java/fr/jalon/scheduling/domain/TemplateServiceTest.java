package fr.jalon.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.PlanSettingsService;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.scheduling.engine.template.TemplateId;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import fr.jalon.testing.JalonTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JalonTest
class TemplateServiceTest {

    private static final String GONE = "e1.o5.inviter";

    @Autowired
    TemplateService templateService;

    @Autowired
    TemplateCatalogue templateCatalogue;

    @Autowired
    TemplateJson json;

    @Autowired
    SomeTemplates templates;

    @Autowired
    SomePlans plans;

    @Autowired
    PlanSettingsService settings;

    @Autowired
    CompanyScope scope;

    @Autowired
    SomePeople people;

    SignedIn nadia;

    @BeforeEach
    void aCompanyOfItsOwn() {
        nadia = people.newCompany("Modèles " + UUID.randomUUID());
    }

    @Test
    void everyTemplateOfJalonIsStoredAndReadAsItIs() {
        for (Template template : BuiltInTemplates.all()) {
            assertThat(json.read(template.id(), json.write(template))).isEqualTo(template);
        }
    }

    @Test
    void aDraftIsNoChoiceUntilItIsPublishedAndAPublishedVersionNeverChanges() {
        String key = templates.draft(nadia, "Chez nous");
        assertThat(newest(key)).isFalse();

        Template first = templates.publish(nadia, key);
        assertThat(newest(key)).isTrue();
        assertThat(first.version()).isEqualTo(1);

        scope.runAs(nadia.company(), () -> templateService.begin(key, nadia.membership()));
        without(key, GONE, templates.edit(nadia, key));
        Template second = templates.publish(nadia, key);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.line(GONE)).isEmpty();
        assertThat(as(nadia, () -> templateCatalogue.of(new TemplateId(key, 1))))
                .isEqualTo(first);
    }

    @Test
    void aPlanKeepsItsVersionSeesWhatTheNextWouldChangeAndMayFollowItAndGoBack() {
        Template first = templates.published(nadia, "Chez nous");
        UUID plan = plans.early(nadia);
        follow(plan, first);
        scope.runAs(nadia.company(), () -> templateService.begin(first.key(), nadia.membership()));
        without(first.key(), GONE, templates.edit(nadia, first.key()));
        Template second = templates.publish(nadia, first.key());
        var before = plans.details(nadia, plan).schedule();

        Preview preview = as(nadia, () -> settings.preview(plan, second));
        assertThat(preview.before()).isEqualTo(before);
        assertThat(preview.removed()).extracting(action -> action.key()).containsExactly(GONE);
        assertThat(preview.added()).isEmpty();

        follow(plan, second);
        assertThat(plans.details(nadia, plan).schedule()).isEqualTo(preview.after());
        follow(plan, first);
        assertThat(plans.details(nadia, plan).schedule()).isEqualTo(before);
    }

    @Test
    void whoEditsAnOutdatedDraftChangesNothing() {
        String key = templates.draft(nadia, "Chez nous");
        int seen = templates.edit(nadia, key);
        without(key, GONE, seen);

        assertThatThrownBy(() -> without(key, "e1.o3.influence", seen)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(nadia, () -> templateService.publish(key, seen, nadia.membership())))
                .isInstanceOf(ConflictException.class);
        assertThat(templates.find(nadia, key).draft())
                .isNotNull()
                .satisfies(draft ->
                        assertThat(draft.template().line("e1.o3.influence")).isPresent());
    }

    @Test
    void aDraftGivenUpLeavesWhatWasPublished() {
        Template first = templates.published(nadia, "Chez nous");
        scope.runAs(nadia.company(), () -> templateService.begin(first.key(), nadia.membership()));
        int seen = templates.edit(nadia, first.key());
        scope.runAs(nadia.company(), () -> templateService.drop(first.key(), seen));

        assertThat(templates.find(nadia, first.key()).draft()).isNull();
        assertThat(templates.find(nadia, first.key()).published()).isEqualTo(first);
    }

    @Test
    void anotherCompanyNeitherSeesNorFollowsNorEditsIt() {
        Template first = templates.published(nadia, "Chez nous");
        as(nadia, () -> templateCatalogue.of(first.id())); // remembered from here on
        SignedIn stranger = people.theOtherOwner();

        assertThat(as(stranger, () -> templateCatalogue.find(first.id()))).isEmpty();
        assertThat(as(stranger, () -> templateCatalogue.newest(first.key()))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> templateService.publish(first.key(), 1, stranger.membership())))
                .isInstanceOf(NotFoundException.class);
    }

    private boolean newest(String key) {
        return as(nadia, () -> templateCatalogue.choices()).stream()
                .anyMatch(template -> template.key().equals(key));
    }

    private void without(String key, String lineKey, int seen) {
        scope.runAs(
                nadia.company(),
                () -> templateService.edit(key, seen, nadia.membership(), draft -> {
                    Line line = draft.line(lineKey).orElseThrow();
                    return new TemplateEditor(draft).without(line);
                }));
    }

    private void follow(UUID plan, Template template) {
        scope.runAs(nadia.company(), () -> settings.follow(new Change(plan, null, nadia.membership()), template));
    }

    private <T> T as(SignedIn who, java.util.function.Supplier<T> what) {
        return scope.runAs(who.company(), what);
    }
}
