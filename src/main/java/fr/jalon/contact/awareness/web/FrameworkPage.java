package fr.jalon.contact.awareness.web;

import fr.jalon.contact.awareness.domain.FrameworkDetails;
import fr.jalon.contact.awareness.domain.FrameworkDetails.Order;
import fr.jalon.contact.awareness.domain.FrameworkDetails.OrderingService;
import fr.jalon.contact.awareness.domain.OrderPace;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.shared.Amount;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A framework agreement with its orders, ready to show. */
record FrameworkPage(FrameworkDetails framework, Row row, List<ServiceRow> services, List<OrderRow> orders) {

    /**
     * An agreement in a list.
     *
     * @param percent of the maximum, a hundred at most for the bar; null without a maximum
     * @param bar the bar in words
     * @param silent {@code 2 services ne commandent pas encore : Sports, Voirie}; null when all do
     */
    record Row(
            String title,
            String authority,
            String path,
            String period,
            @Nullable Integer percent,
            String bar,
            String pace,
            @Nullable String silent) {

        static Row of(FrameworkDetails framework, LocalDate today) {
            OrderPace pace = framework.pace(today);
            BigDecimal maximum = framework.facts().maximum();
            List<String> silent =
                    framework.silent().stream().map(OrderingService::name).toList();
            return new Row(
                    framework.facts().title(),
                    framework.authority(),
                    framework.path(),
                    French.month(framework.facts().startsOn()) + " à "
                            + French.month(framework.facts().endsOn()),
                    pace.percent() == null ? null : Math.min(100, pace.percent()),
                    money(pace.ordered()) + " commandés"
                            + (maximum == null
                                    ? ", sans maximum"
                                    : " sur " + money(maximum) + ", soit " + pace.percent() + " % ; reste "
                                            + money(pace.remaining())),
                    pace.sentence(),
                    silent.isEmpty()
                            ? null
                            : (silent.size() == 1 ? "1 service ne commande" : silent.size() + " services ne commandent")
                                    + " pas encore : " + String.join(", ", silent));
        }
    }

    /** @param advice what to do where nothing is ordered yet, null where something is */
    record ServiceRow(
            String name,
            String facts,
            String path,
            @Nullable String advice) {}

    record OrderRow(String day, String amount, String facts, String path) {}

    static FrameworkPage of(FrameworkDetails framework, List<Order> orders, LocalDate today) {
        return new FrameworkPage(
                framework,
                Row.of(framework, today),
                framework.services().stream()
                        .map(one -> service(framework, one))
                        .toList(),
                orders.stream().map(one -> order(framework, one)).toList());
    }

    public String lead() {
        BigDecimal minimum = framework.facts().minimum();
        return framework.authority() + " · " + row.period() + (minimum == null ? "" : " · minimum " + money(minimum));
    }

    public String card() {
        return TargetCard.path(framework.siren());
    }

    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Je ne sais pas lequel")),
                        framework.services().stream()
                                .map(one -> new Choice(one.id().toString(), one.name())))
                .toList();
    }

    private static ServiceRow service(FrameworkDetails framework, OrderingService one) {
        return new ServiceRow(
                one.name(),
                one.lastOrder() == null
                        ? "n’a encore rien commandé"
                        : money(one.ordered()) + ", dernière commande le " + French.date(one.lastOrder()),
                framework.path() + "/services/" + one.id(),
                one.lastOrder() == null
                        ? "Proposez un quart d’heure à ce service : la fiche « comment nous commander », puis un premier essai court."
                        : null);
    }

    private static OrderRow order(FrameworkDetails framework, Order one) {
        return new OrderRow(
                French.date(one.on()),
                money(one.amount()),
                Stream.of(
                                one.service() == null ? "service inconnu" : one.service(),
                                one.label() == null ? "" : one.label())
                        .filter(text -> !text.isEmpty())
                        .reduce((left, right) -> left + " · " + right)
                        .orElse(""),
                framework.path() + "/commandes/" + one.id());
    }

    private static String money(@Nullable BigDecimal euros) {
        return French.money(euros == null ? null : new Amount(euros));
    }
}
