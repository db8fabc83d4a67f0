package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void nothingThatIsWrittenIntoItGetsOut() {
        String drawing = new Svg(10)
                .open("g", "data-note", "\" onload=\"x('<y>')")
                .words("title", "</title><script>alert('a & b')</script>")
                .close("g")
                .toString();

        assertThat(drawing)
                .isEqualTo("<g data-note=\"&quot; onload=&quot;x(&#39;&lt;y&gt;&#39;)\">"
                        + "<title>&lt;/title&gt;&lt;script&gt;alert(&#39;a &amp; b&#39;)&lt;/script&gt;</title></g>");
    }

    @Test
    void attributesWithoutAValueAreLeftOut() {
        assertThat(new Svg(10).empty("rect", "x", 3, "y", null, "class", "").toString())
                .isEqualTo("<rect x=\"3\"></rect>");
    }
}
