package fr.jalon.site;

import java.util.List;

/**
 * Who is signed in, as the page frame shows it.
 *
 * @param name the person's name
 * @param actingFor the company, authority or duty the person acts for now
 * @param others the person's other memberships, to switch to; often empty
 */
public record FrameUser(String name, String actingFor, List<Membership> others) {

    public FrameUser {
        others = List.copyOf(others);
    }

    /**
     * Another role of the same person.
     *
     * @param id the membership's id, as the switch form sends it
     * @param label what is shown, such as {@code Nantes Métropole (acheteur)}
     */
    public record Membership(String id, String label) {}
}
