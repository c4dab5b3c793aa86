package dev.hob.language.suppression;

/**
 * That a suppression kept a finding away.
 *
 * @param rule the name of the rule that found something
 */
public record UsedSuppression(SourceSuppression suppression, String rule) {}
