package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.JalonTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What waits in a database since before classes were renamed goes to the classes of today. Nothing here is committed. */
@JalonTest
@Transactional
class RenamedClassesTest {

    private static final String FORMER = "fr.jalon.notification.plan.PlanNewsBox$Due";

    @Autowired
    JdbcClient jdbc;

    @Test
    void newsThatWaitsForAFormerListenerIsHeardByTheOneOfToday() throws IOException {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO site.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        VALUES (:id, :listener, :type, '{}', now())
                        """)
                .param("id", id)
                .param("listener", "fr.jalon.notification.plan.PlanNewsBox.on(fr.jalon.retroplanning.JMoved)")
                .param("type", "fr.jalon.retroplanning.JMoved")
                .update();

        migrate();

        assertThat(jdbc.sql("SELECT listener_id FROM site.event_publication WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("notification.j-moved");
    }

    @Test
    void aLetterThatWasDueStaysDue() throws Exception {
        PlanNewsListener.Due due = new PlanNewsListener.Due(UUID.randomUUID(), UUID.randomUUID(), MailKind.GIVEN);
        jdbc.sql("""
                        INSERT INTO site.scheduled_task (task_name, task_instance, task_data, execution_time, picked, version)
                        VALUES ('plans-news', 'of-before', :data, now() + interval '1 day', false, 1)
                        """).param("data", asBefore(due)).update();

        migrate();

        byte[] data = jdbc.sql("SELECT task_data FROM site.scheduled_task WHERE task_instance = 'of-before'")
                .query(byte[].class)
                .single();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(data))) {
            assertThat(in.readObject()).isEqualTo(due);
        }
    }

    private void migrate() throws IOException {
        jdbc.sql(new ClassPathResource("db/migration/__root/V3__renamed_classes.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    private static byte[] asBefore(PlanNewsListener.Due due) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(due);
        }
        String now = named(PlanNewsListener.Due.class.getName());
        String hex = HexFormat.of().formatHex(bytes.toByteArray());
        assertThat(hex).contains(now);
        return HexFormat.of().parseHex(hex.replace(now, named(FORMER)));
    }

    private static String named(String type) {
        return "%04x".formatted(type.length()) + HexFormat.of().formatHex(type.getBytes(StandardCharsets.UTF_8));
    }
}
