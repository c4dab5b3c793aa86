// finds: IntrospectionValidationCallChanged
// of: M:Duende.IdentityServer.Validation.IIntrospectionRequestValidator.ValidateAsync
using System;
using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Moq;
using Validator = Duende.IdentityServer.Validation.IIntrospectionRequestValidator;

namespace Contoso.Identity;

public class Introspection
{
    private readonly Validator _validator;

    public Introspection(Validator validator) => _validator = validator;

    public async Task<bool> IsActive(NameValueCollection form, ApiResource api)
    {
        var first = await _validator.[|ValidateAsync|](form, api);
        var second = await this._validator.[|ValidateAsync|](api: api, parameters: new NameValueCollection { ["token"] = "x" });
        Func<Duende.IdentityServer.Validation.IIntrospectionRequestValidator, Task> later = v => v.[|ValidateAsync|](form, null);
        Func<NameValueCollection, ApiResource, Task<IntrospectionRequestValidationResult>> group = _validator.[|ValidateAsync|];
        await later(_validator);
        return first.IsActive && second.IsActive && nameof(Validator.ValidateAsync).Length > 0;
    }

    public Validator Fake(IntrospectionRequestValidationResult result)
    {
        var mock = new Mock<Validator>();
        mock.Setup(v => v.[|ValidateAsync|](It.IsAny<NameValueCollection>(), It.IsAny<ApiResource>())).ReturnsAsync(result);
        mock.Setup(v => v.[|ValidateAsync|](It.Is<NameValueCollection>(form => form.Count > 1), null)).ReturnsAsync(result);
        return mock.Object;
    }
}
