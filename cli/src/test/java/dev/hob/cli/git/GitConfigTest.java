package dev.hob.cli.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitConfigTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[remote \"origin\"]\n\turl = https://a/b\n",
                "[REMOTE \"origin\"]\nURL=https://a/b",
                "[remote.origin]\nurl = https://a/b # the main one",
                "[remote \"origin\"] url = \"https://a/b\" ; the main one",
                "[remote \"origin\"]\r\n  fetch = +refs/heads/*\r\n  url = https:\\\n//a/b\r\n",
                "[remote \"origin\"]\nurl = https://a/b\nurl = https://c/d\n[core]\nurl = https://e/f",
                "; [remote \"origin\"] url = x\n[remote \"origin\"]\npushurl = https://c/d\nurl = https://a/b",
            })
    void theUrlOfOrigin(String text) {
        assertEquals(Optional.of("https://a/b"), GitConfig.of(text).remote());
    }

    @Test
    void anotherRemoteCountsWhereItIsTheOnlyOne() {
        String upstream = "[remote \"up\\\"stream\"]\nurl = https://a/b\n";

        assertEquals(Map.of("up\"stream", "https://a/b"), GitConfig.of(upstream).remotes());
        assertEquals(Optional.of("https://a/b"), GitConfig.of(upstream).remote());
        assertEquals(
                Optional.empty(),
                GitConfig.of(upstream + "[remote \"fork\"]\nurl = https://c/d").remote());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[core]\nbare = false",
                "[remote \"origin\"]\nfetch = x",
                "[remote \"origin\n]]\nurl",
                "url = x"
            })
    void noRemote(String text) {
        assertEquals(Optional.empty(), GitConfig.of(text).remote());
    }
}
