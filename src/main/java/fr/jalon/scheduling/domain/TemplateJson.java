package fr.jalon.scheduling.domain;

import fr.jalon.account.Eraser;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.LegalMinimum;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Templates as they are stored. The names written here are a file format: what is published has to be read for ever. */
@Component
class TemplateJson {

    /** No text of a template is longer. */
    private static final int TEXT = 5_000;

    private record Body(String name, String advice, Procedure procedure, String notice, List<StepBody> steps) {}

    private record StepBody(
            String key,
            @Nullable Integer number,
            String title,
            String shortTitle,
            String opens,
            String closes,
            String advice,
            List<LineBody> lines) {}

    private record LineBody(
            String key,
            String place,
            String objective,
            String title,
            String advice,
            String offset,
            Line.Kind kind,
            Branch branch,
            List<String> after,
            int minutes) {}

    private final JsonMapper mapper;

    TemplateJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(Template template) {
        LegalMinimum legal = template.legalMinimum();
        return mapper.writeValueAsString(new Body(
                template.name(),
                template.adviceOnJ(),
                legal.procedure(),
                legal.noticeKey(),
                template.steps().stream().map(TemplateJson::body).toList()));
    }

    Template read(TemplateId id, String json) {
        Body body = mapper.readValue(json, Body.class);
        return new Template(
                id.key(),
                id.version(),
                body.name(),
                body.advice(),
                body.steps().stream().map(TemplateJson::step).toList(),
                new LegalMinimum(body.notice(), body.procedure()));
    }

    /** The same, in which somebody is named no more; empty when nobody was. */
    String without(String json, Eraser person) {
        Body body = mapper.readValue(json, Body.class);
        Body left = new Body(
                person.erase(body.name(), TEXT),
                person.erase(body.advice(), TEXT),
                body.procedure(),
                body.notice(),
                body.steps().stream().map(step -> without(step, person)).toList());
        return left.equals(body) ? "" : mapper.writeValueAsString(left);
    }

    private static StepBody without(StepBody step, Eraser person) {
        return new StepBody(
                step.key(),
                step.number(),
                person.erase(step.title(), TEXT),
                person.erase(step.shortTitle(), TEXT),
                step.opens(),
                step.closes(),
                person.erase(step.advice(), TEXT),
                step.lines().stream().map(line -> without(line, person)).toList());
    }

    private static LineBody without(LineBody line, Eraser person) {
        return new LineBody(
                line.key(),
                person.erase(line.place(), TEXT),
                person.erase(line.objective(), TEXT),
                person.erase(line.title(), TEXT),
                person.erase(line.advice(), TEXT),
                line.offset(),
                line.kind(),
                line.branch(),
                line.after(),
                line.minutes());
    }

    private static StepBody body(Step step) {
        return new StepBody(
                step.key(),
                step.number(),
                step.title(),
                step.shortTitle(),
                step.opens().code(),
                step.closes().code(),
                step.advice(),
                step.lines().stream().map(TemplateJson::body).toList());
    }

    private static LineBody body(Line line) {
        return new LineBody(
                line.key(),
                line.place(),
                line.objective(),
                line.title(),
                line.advice(),
                line.offset().code(),
                line.kind(),
                line.branch(),
                line.after().stream().sorted().toList(),
                line.minutes());
    }

    private static Step step(StepBody body) {
        return new Step(
                body.key(),
                body.number(),
                body.title(),
                body.shortTitle(),
                Offset.ofCode(body.opens()),
                Offset.ofCode(body.closes()),
                body.advice(),
                body.lines().stream().map(TemplateJson::line).toList());
    }

    private static Line line(LineBody body) {
        return new Line(
                body.key(),
                body.place(),
                body.objective(),
                body.title(),
                body.advice(),
                Offset.ofCode(body.offset()),
                body.kind(),
                body.branch(),
                Set.copyOf(body.after()),
                body.minutes());
    }
}
