package fr.jalon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Jalon: the web application, or one of its commands when the first argument names it. */
@SpringBootApplication
@Modulithic(systemName = "Jalon", sharedModules = "shared")
public class JalonApplication {

    public static void main(String[] args) {
        SpringApplication.run(JalonApplication.class, args);
    }
}
