package dev.hob.cli.settings;

/**
 * A value in the settings.
 *
 * @param origin where it stands, as a message about it begins: {@code hob.yml:2:7:}
 */
public record Stated(String text, String origin) {}
