package fr.jalon.cctp.reaction.domain;

/** What a reaction would do to the price. */
public enum CostDirection {
    UP("coût en hausse", "↑"),
    SAME("coût inchangé", "="),
    DOWN("coût en baisse", "↓"),
    UNKNOWN("coût inconnu", "?");

    private final String label;
    private final String sign;

    CostDirection(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** The words shown, in French. */
    public String label() {
        return label;
    }

    public String sign() {
        return sign;
    }
}
