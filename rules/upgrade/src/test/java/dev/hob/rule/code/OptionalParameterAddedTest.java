package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/OptionalParameters.cs}. */
class OptionalParameterAddedTest {

    private static RuleCase rule() {
        return RuleCase.of("OptionalParameterInExpressionOrDelegate");
    }

    private static String body(String statement) {
        return """
                using System;
                using System.Linq.Expressions;
                using System.Threading.Tasks;
                using Contoso.Jobs;
                using Duende.IdentityServer.Stores;

                class Use
                {
                    void Do(Expression<Action<IReferenceTokenStore>> job) { }

                    void Run(IReferenceTokenStore store, Scheduler scheduler)
                    {
                        %s
                    }
                }
                """.formatted(statement);
    }

    @Test
    void anOwnMethodThatTakesAnExpressionTree() {
        rule().file("Use.cs", body("Do(s => s.[|RemoveReferenceTokensAsync|](\"bob\", \"app\"));"))
                .finds()
                .atLevel(Level.ERROR)
                .saying("CS0854")
                .suggestsFixed("Use.cs", body("Do(s => s.RemoveReferenceTokensAsync(\"bob\", \"app\", null));"));
    }

    @Test
    void whatAnUnknownPackageMakesOfALambdaIsNotKnown() {
        rule().file(
                        "Use.cs",
                        body("scheduler.Enqueue<IReferenceTokenStore>"
                                + "(s => s.[|RemoveReferenceTokensAsync|](\"bob\", \"app\"));"))
                .finds()
                .atLevel(Level.WARNING)
                .saying("Check whether the lambda becomes an expression tree");
    }

    @Test
    void callsAndPlainDelegatesCompileUnchanged() {
        rule().file("Use.cs", body("store.RemoveReferenceTokensAsync(\"bob\", \"app\").Wait();"))
                .finds();
        rule().file("Use.cs", body("Delegate remove = store.RemoveReferenceTokensAsync;"))
                .finds();
        rule().file("Use.cs", body("Func<Task> remove = () => store.RemoveReferenceTokensAsync(\"bob\", \"app\");"))
                .finds();
    }
}
