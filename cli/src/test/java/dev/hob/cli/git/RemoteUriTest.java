package dev.hob.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteUriTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/team/identity.git, https://example.org/team/identity.git",
        "HTTPS://example.org/team/identity, https://example.org/team/identity",
        "https://ada@example.org/team/identity, https://example.org/team/identity",
        "https://ada:pass@word@example.org:8443/team/identity, https://example.org:8443/team/identity",
        "https://x-token:abc@example.org/team/identity?key=abc#abc, https://example.org/team/identity",
        "https://dev.azure.com/team/My Project/_git/identity, https://dev.azure.com/team/My%20Project/_git/identity",
        "https://dev.azure.com/team/My%20Project/_git/identity, https://dev.azure.com/team/My%20Project/_git/identity",
        "https://build_server/größe.git, https://build_server/gr%C3%B6%C3%9Fe.git",
        "ssh://git@example.org:2222/team/identity.git, ssh://example.org:2222/team/identity.git",
        "git@example.org:team/identity.git, ssh://example.org/team/identity.git",
        "example.org:team/identity.git, ssh://example.org/team/identity.git",
        "git@example.org:/srv/identity.git, ssh://example.org/srv/identity.git",
        "git@[2001:db8::1]:team/identity.git, ssh://[2001:db8::1]/team/identity.git",
        "git://example.org/identity.git, git://example.org/identity.git",
    })
    void isAUriWithoutUserAndPassword(String url, String uri) {
        assertEquals(Optional.of(uri), RemoteUri.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/srv/git/identity.git",
                "../identity.git",
                "identity",
                "./a:b",
                "file:///srv/git/identity.git",
                "C:\\git\\identity",
                "C:/git/identity",
                "\\\\server\\git\\identity",
                "codecommit::eu-west-1://identity",
                "ext::ssh -i key example.org %S identity",
                "https:///identity",
                "",
            })
    void aPathOfThisMachineAndProtocolsOfOthersAreNone(String url) {
        assertEquals(Optional.empty(), RemoteUri.of(url));
    }
}
