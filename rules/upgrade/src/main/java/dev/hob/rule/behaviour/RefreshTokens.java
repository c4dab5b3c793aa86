package dev.hob.rule.behaviour;

import dev.hob.hostfile.DataNode;
import dev.hob.hostfile.Entry;
import dev.hob.hostfile.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a client of the settings may get refresh tokens. */
final class RefreshTokens {

    private static final Set<String> WITHOUT = Set.of("client_credentials", "implicit");

    private RefreshTokens() {}

    /** The entry that lets it: {@code AllowOfflineAccess}, else scopes with {@code offline_access}, unless no grant type has any. */
    static Optional<Entry> allowedBy(Mapping client) {
        List<String> grants = texts(client, "AllowedGrantTypes");
        if (!grants.isEmpty() && WITHOUT.containsAll(grants)) {
            return Optional.empty();
        }
        Optional<Entry> offline = SettingsPath.entry(client, "AllowOfflineAccess");
        return offline.isPresent()
                ? offline.filter(entry -> isTrue(entry.value()))
                : SettingsPath.entry(client, "AllowedScopes")
                        .filter(entry -> texts(client, "AllowedScopes").contains("offline_access"));
    }

    /** Whether that is certain: scopes alone give none before {@code AllowOfflineAccess} is set elsewhere. */
    static boolean areCertain(Mapping client) {
        return SettingsPath.entry(client, "AllowOfflineAccess").isPresent();
    }

    private static boolean isTrue(DataNode value) {
        return value.text().equalsIgnoreCase("true");
    }

    private static List<String> texts(Mapping client, String key) {
        return SettingsPath.entry(client, key).stream()
                .flatMap(entry -> entry.value().items().stream())
                .map(DataNode::text)
                .toList();
    }
}
