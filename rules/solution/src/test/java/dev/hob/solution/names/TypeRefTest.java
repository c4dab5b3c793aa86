package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeRefTest {

    @Test
    void aTypeIsWrittenAsInCode() {
        TypeRef number = TypeRef.external("System.UInt32", List.of());
        TypeRef client = TypeRef.external("Contoso.Client", List.of());

        assertEquals("uint", number.asWritten());
        assertEquals("Client[]", TypeRef.array(client).asWritten());
        assertEquals(
                "IDictionary<uint, Client>",
                TypeRef.external("System.Collections.Generic.IDictionary`2", List.of(number, client))
                        .asWritten());
        assertEquals("object", TypeRef.external("System.Object", List.of()).asWritten());
    }
}
