package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/Introspection.cs}. */
class CallChangedTest {

    private static final String USE = """
            using System.Threading.Tasks;
            %sclass Use
            {
                Task Of(%s validator, System.Collections.Specialized.NameValueCollection form) =>
                    validator.%s;
            }
            """;

    private static final String VALIDATOR = "Duende.IdentityServer.Validation.IIntrospectionRequestValidator";

    private static RuleCase rule() {
        return RuleCase.of("IntrospectionValidationCallChanged");
    }

    @Test
    void theArgumentsBecomeOneObject_andItsNamespaceIsImported() {
        rule().file("Use.cs", USE.formatted("\n", VALIDATOR, "[|ValidateAsync|](form, null)"))
                .finds()
                .atLevel(Level.ERROR)
                .hasNoSafeFix()
                .suggestsFixed(
                        "Use.cs",
                        USE.formatted(
                                "using Duende.IdentityServer.Validation;\n\n",
                                VALIDATOR,
                                "ValidateAsync(new IntrospectionRequestValidationContext { Parameters = form, Api = null })"));
    }

    @Test
    void anOwnValidatorIsCalledAsItIsDeclared() {
        rule().file("Own.cs", """
                        using System.Collections.Specialized;
                        using System.Threading.Tasks;

                        class Own
                        {
                            public Task ValidateAsync(NameValueCollection form, object api) => Task.CompletedTask;
                        }
                        """)
                .file("Use.cs", USE.formatted("\n", "Own", "ValidateAsync(form, null)"))
                .finds();
    }
}
