package fr.jalon.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class IncomingFileTest {

    private static final byte[] HELLO = "bonjour".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileThatIsFitIsThereUntilItIsClosed() throws IOException, UnacceptableFileException {
        Path content;
        try (IncomingFile file =
                IncomingFile.receive(new MockMultipartFile("fichier", "C:\\mes notes\\note.txt", null, HELLO))) {
            content = file.content();
            assertThat(content).hasBinaryContent(HELLO);
            assertThat(file.name()).isEqualTo("note.txt");
            assertThat(file.type()).isEqualTo(FileType.TXT);
            assertThat(file.bytes()).isEqualTo(HELLO.length);
            assertThat(file.sha256()).isEqualTo("2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18");
        }
        assertThat(content).doesNotExist();
    }

    @Test
    void aFileThatMayNotStayLeavesNothingBehind() {
        AtomicReference<Path> place = new AtomicReference<>();
        MockMultipartFile renamed = new MockMultipartFile("fichier", "note.pdf", null, HELLO) {
            @Override
            public void transferTo(Path file) throws IOException {
                super.transferTo(file);
                place.set(file);
            }
        };

        assertThatThrownBy(() -> IncomingFile.receive(renamed)).isInstanceOf(UnacceptableFileException.class);
        assertThat(place.get()).doesNotExist();
    }

    @Test
    void aFormWithoutFileIsAnsweredInWords() {
        for (MockMultipartFile none : new MockMultipartFile[] {null, new MockMultipartFile("fichier", new byte[0])}) {
            assertThatThrownBy(() -> IncomingFile.receive(none)).hasMessage("Choisissez un fichier à joindre.");
        }
    }
}
