package dev.hob.cli.settings;

/** The level that a team gives to a rule. */
public record RuleSetting(Stated rule, RuleLevel level) {}
