// finds: OptionalParameterInExpressionOrDelegate
// of: M:Duende.IdentityServer.Stores.IReferenceTokenStore.RemoveReferenceTokensAsync, M:Duende.IdentityServer.Stores.DefaultReferenceTokenStore.RemoveReferenceTokensAsync, M:Duende.IdentityServer.Stores.DefaultGrantStore`1.RemoveAllAsync, M:Duende.IdentityServer.Validation.IAuthorizeRequestValidator.ValidateAsync
using System;
using System.Collections.Specialized;
using System.Linq.Expressions;
using System.Security.Claims;
using System.Threading.Tasks;
using Duende.IdentityServer.Stores;
using Duende.IdentityServer.Validation;
using FakeItEasy;
using Moq;

namespace Contoso.Identity;

public class RevocationTests
{
    private readonly IReferenceTokenStore _fake = A.Fake<IReferenceTokenStore>();

    public void Mocks(Mock<IReferenceTokenStore> store, Mock<IAuthorizeRequestValidator> validator)
    {
        store.Setup(s => s.[|RemoveReferenceTokensAsync|](It.IsAny<string>(), "app")).Returns(Task.CompletedTask);
        store.Verify(s => s.[|RemoveReferenceTokensAsync|]("bob", "app"), Times.Once);
        store.Verify(s => s.[|RemoveReferenceTokensAsync|]("bob", "app"), Times.Exactly(2));
        validator.Setup(v => v.[|ValidateAsync|](It.IsAny<NameValueCollection>(), It.IsAny<ClaimsPrincipal>())).ReturnsAsync((AuthorizeRequestValidationResult)null);
        A.CallTo(() => _fake.[|RemoveReferenceTokensAsync|](A<string>._, "app")).Returns(Task.CompletedTask);
    }

    public async Task Delegates(IReferenceTokenStore store, DefaultReferenceTokenStore own, IAuthorizeRequestValidator validator)
    {
        Func<string, string, Task> remove = store.[|RemoveReferenceTokensAsync|];
        remove = own.[|RemoveReferenceTokensAsync|];
        await Run(this._fake.[|RemoveReferenceTokensAsync|]);
        Expression<Func<IReferenceTokenStore, Task>> tree = s => s.[|RemoveReferenceTokensAsync|]("bob", "app");
        Func<NameValueCollection, ClaimsPrincipal, Task<AuthorizeRequestValidationResult>> validate = validator.[|ValidateAsync|];
    }

    private static Task Run(Func<string, string, Task> remove) => remove("bob", "app");

    public async Task Silent(IReferenceTokenStore store, IAuthorizeRequestValidator validator)
    {
        await store.RemoveReferenceTokensAsync("bob", "app");
        await validator.ValidateAsync(new NameValueCollection());
        Func<IReferenceTokenStore, Task> run = s => s.RemoveReferenceTokensAsync("bob", "app");
        await Task.Run(() => store.RemoveReferenceTokensAsync("bob", "app"));
        Delegate any = store.RemoveReferenceTokensAsync;
        Console.WriteLine(nameof(store.RemoveReferenceTokensAsync));
    }
}
