package fr.jalon.account.domain;

import java.util.List;

/** The accounts that the sign-in page offers in the demonstration; there is no such bean without it. */
public interface DemoLogins {

    /** One account of the demonstration. */
    record Login(String email, String password, String label) {}

    /** All of them, in the order shown. */
    List<Login> all();
}
