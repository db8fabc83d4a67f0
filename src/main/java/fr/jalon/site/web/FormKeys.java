package fr.jalon.site.web;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives each form that is shown a key of its own; templates call it {@code @formKeys}. */
@Component("formKeys")
class FormKeys {

    public String next() {
        return UUID.randomUUID().toString();
    }
}
