package fr.jalon.scheduling.engine.template;

/** Which template, and which version of it: what a plan remembers. */
public record TemplateId(String key, int version) {

    @Override
    public String toString() {
        return key + " " + version;
    }
}
