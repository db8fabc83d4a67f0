package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.AskedDocument;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestFile;
import fr.jalon.contact.requests.domain.RequestStatus;
import fr.jalon.contact.requests.domain.RequestStep;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.site.French;
import fr.jalon.upload.FileSizes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * One request, ready to show.
 *
 * @param happened what has happened, the first first
 * @param acts what may be done now, the most useful first
 * @param facts what the answer taught; empty for nothing
 * @param last what can be taken back, in words; null for a draft
 * @param mailto opens a mail to the recipient, null while no address is known
 * @param room what the company's files occupy
 */
record RequestPage(
        RequestDetails request,
        RequestStatus status,
        List<Event> happened,
        List<Act> acts,
        List<String> asked,
        String facts,
        @Nullable String last,
        @Nullable String mailto,
        List<File> files,
        String room) {

    record Event(String day, String what) {}

    record Act(String label, String path, boolean first) {}

    record File(String name, String size, String path) {}

    static RequestPage of(RequestDetails request, List<RequestFile> files, String room, LocalDate today) {
        RequestStatus status = request.status(today);
        return new RequestPage(
                request,
                status,
                happened(request),
                acts(request, status),
                Arrays.stream(AskedDocument.values())
                        .filter(request.asked()::contains)
                        .map(AskedDocument::label)
                        .toList(),
                Optional.ofNullable(request.answer()).map(RequestRow::facts).orElse(""),
                request.milestones().last().map(RequestStep::done).orElse(null),
                mailto(request),
                files.stream()
                        .map(file -> new File(
                                file.name(), FileSizes.words(file.bytes()), request.path() + "/fichiers/" + file.id()))
                        .toList(),
                room);
    }

    public String lead() {
        return request.authorityName() + " · demande de documents administratifs";
    }

    public String card() {
        return TargetCard.path(request.authority());
    }

    /** Before a refusal, in words or by silence, and where all was given, there is nothing to ask the commission. */
    public boolean referable() {
        return request.referredOn() != null || status.next() == RequestStep.REFER;
    }

    private static List<Event> happened(RequestDetails request) {
        return request.milestones().days().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Event(French.date(entry.getValue()), words(entry.getKey(), request)))
                .toList();
    }

    private static String words(RequestStep step, RequestDetails request) {
        String more = switch (step) {
            case SEND -> request.sentHow() == null ? null : request.sentHow().label();
            case ANSWER ->
                request.answer() == null ? null : request.answer().outcome().chip();
            case ADVISE -> request.advice() == null ? null : request.advice().label();
            case CLOSE -> request.closedWhy();
            case RECEIVE, REMIND, REFER -> null;
        };
        return step.done() + (more == null ? "" : " : " + more);
    }

    private static List<Act> acts(RequestDetails request, RequestStatus status) {
        List<Act> acts = new ArrayList<>();
        if (request.isDraft()) {
            acts.add(act(request, RequestStep.SEND, true));
            acts.add(new Act("Modifier la lettre", request.path() + "/lettre", false));
            return acts;
        }
        if (request.closedOn() != null) {
            return acts;
        }
        if (status.next() != null) {
            acts.add(act(request, status.next(), true));
        }
        add(acts, request, RequestStep.ANSWER, status);
        if (request.referredOn() != null) {
            add(acts, request, RequestStep.ADVISE, status);
        } else if (request.answer() == null && request.milestones().receivedOn() == null) {
            add(acts, request, RequestStep.RECEIVE, status);
        }
        add(acts, request, RequestStep.CLOSE, status);
        return acts;
    }

    private static void add(List<Act> acts, RequestDetails request, RequestStep step, RequestStatus status) {
        if (status.next() != step) {
            acts.add(act(request, step, acts.isEmpty() && step != RequestStep.CLOSE));
        }
    }

    private static Act act(RequestDetails request, RequestStep step, boolean first) {
        boolean page = step == RequestStep.ANSWER || step == RequestStep.REFER;
        return new Act(step.title(), request.path() + (page ? "/" : "/etapes/") + step.key(), first);
    }

    private static @Nullable String mailto(RequestDetails request) {
        return request.recipientAddress() == null
                ? null
                : "mailto:" + request.recipientAddress() + "?subject="
                        + UriUtils.encode(
                                "Demande de documents administratifs : "
                                        + request.subject().title(),
                                StandardCharsets.UTF_8);
    }
}
