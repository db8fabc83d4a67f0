package fr.jalon.contact.requests.web;

import fr.jalon.contact.Agenda.All;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Heading;
import fr.jalon.contact.domain.AgendaPart;
import fr.jalon.contact.requests.domain.OpenRequest;
import fr.jalon.contact.requests.domain.RequestStatus;
import fr.jalon.contact.requests.domain.RequestStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Requests on which something is to be done, or whose answer is due within a week, on the agenda. */
@Component
class RequestAgenda implements AgendaPart<OpenRequest> {

    static final String ANCHOR = "demandes";
    private static final int MOST = 6;
    private static final int A_WEEK = 7;

    /**
     * A row of the section.
     *
     * @param today as the forms send it
     * @param answerable whether the first answer is still to come; one that is there already is not to be overwritten by a button
     */
    record RequestOnAgenda(String authority, String card, RequestStatus status, String today, boolean answerable) {

        public boolean isToSend() {
            return status.next() == RequestStep.SEND;
        }

        public boolean isToRemind() {
            return status.next() == RequestStep.REMIND;
        }

        public boolean isToRefer() {
            return status.next() == RequestStep.REFER;
        }

        public boolean isToAdvise() {
            return status.next() == RequestStep.ADVISE;
        }
    }

    @Override
    public Heading heading() {
        All all = new All("Toutes les demandes", "/demandes");
        return new Heading(20, "Demandes de documents", ANCHOR, "contact/requests/agenda :: row", all);
    }

    @Override
    public String select() {
        return OpenRequest.SELECT;
    }

    @Override
    public Class<OpenRequest> row() {
        return OpenRequest.class;
    }

    @Override
    public List<Entry> entries(List<OpenRequest> rows, LocalDate today) {
        return rows.stream()
                .flatMap(request -> entry(request, request.status(today), today))
                .sorted(Comparator.comparing(Entry::on))
                .limit(MOST)
                .toList();
    }

    private static Stream<Entry> entry(OpenRequest request, RequestStatus status, LocalDate today) {
        LocalDate due = status.due();
        if (due == null || status.next() == null && due.isAfter(today.plusDays(A_WEEK))) {
            return Stream.empty();
        }
        return Stream.of(new Entry(
                "demande-" + request.id(),
                request.title(),
                request.authorityName() + " · " + status.sentence(),
                due,
                request.sentOn() == null ? null : due.minusDays(A_WEEK), // a draft has no clock yet
                Set.of(request.createdBy()),
                "/demandes/" + request.id(),
                new RequestOnAgenda(
                        request.authorityName(),
                        "/cibles/" + request.siren(),
                        status,
                        today.toString(),
                        request.sentOn() != null && request.outcome() == null)));
    }
}
