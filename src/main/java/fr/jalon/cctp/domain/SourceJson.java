package fr.jalon.cctp.domain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.DraftText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The blocks and notices of a text as the base keeps them. */
@Component
class SourceJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.ListItem.class, name = "item"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface BlockByName {}

    private final JsonMapper mapper;

    SourceJson(JsonMapper mapper) {
        this.mapper = mapper.rebuild().addMixIn(Block.class, BlockByName.class).build();
    }

    String write(DraftText source) {
        return mapper.writeValueAsString(source);
    }

    DraftText read(String json) {
        return mapper.readValue(json, DraftText.class);
    }
}
