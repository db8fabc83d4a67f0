package fr.jalon.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The SMTP server of a test run: real mail over a real socket, read back by recipient. */
public final class TestMail {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static final class Holder {
        static final GreenMail SERVER = start();

        private static GreenMail start() {
            GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }

    private TestMail() {}

    static int port() {
        return Holder.SERVER.getSmtp().getPort();
    }

    /** All letters to that address so far, oldest first. */
    public static List<MimeMessage> to(String address) {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : Holder.SERVER.getReceivedMessages()) {
            try {
                if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                    found.add(message);
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }

    /** The text of the n-th letter to that address (from 1), waited for. */
    public static String text(String address, int nth) {
        Awaitility.await("letter number " + nth + " to " + address)
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> to(address).size() >= nth);
        return text(to(address).get(nth - 1));
    }

    /** The texts of all letters to that address so far. */
    public static List<String> texts(String address) {
        return to(address).stream().map(TestMail::text).toList();
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first link in that letter, from the root of the site on. */
    public static String link(String address, int nth) {
        Matcher link = LINK.matcher(text(address, nth));
        if (!link.find()) {
            throw new AssertionError("No link in letter number " + nth + " to " + address);
        }
        return link.group().replaceFirst("https?://[^/]+", "");
    }
}
