package dev.hob.rule.code;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

/** More: the probe {@code uses/Obsolete.cs}. */
class MemberObsoleteTest {

    @Test
    void onlyTheOldOverloadIsObsolete_andOnlyOnTheInterface() {
        RuleCase.of("RedirectUriOverloadObsolete")
                .file("Use.cs", """
                        using System.Threading.Tasks;
                        using Duende.IdentityServer.Models;
                        using Duende.IdentityServer.Validation;

                        class Use
                        {
                            Task<bool> A(IRedirectUriValidator validator, Client client) =>
                                validator.[|IsRedirectUriValidAsync|]("https://contoso", client);

                            Task<bool> B(StrictRedirectUriValidator validator, Client client) =>
                                validator.IsRedirectUriValidAsync("https://contoso", client);

                            Task<bool> C(IRedirectUriValidator validator, RedirectUriValidationContext context) =>
                                validator.IsRedirectUriValidAsync(context);

                            string D() => nameof(IRedirectUriValidator.IsRedirectUriValidAsync);
                        }

                        class Own : IRedirectUriValidator
                        {
                            public Task<bool> IsRedirectUriValidAsync(string requestedUri, Client client) => null;

                            public Task<bool> IsPostLogoutRedirectUriValidAsync(string requestedUri, Client client) => null;
                        }
                        """)
                .finds()
                .atLevel(Level.WARNING)
                .saying("RedirectUriValidationContext");
    }
}
