package dev.hob.solution.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of expressions: what the sources tell, and silence where they do not. */
class TypeOfTest {

    @TempDir
    Path root;

    private static final String OWN = """
            using System.Collections.Generic;
            using System.Security.Claims;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            namespace Contoso;
            public class Order
            {
                public Customer Customer { get; set; }
                public List<Line> Lines { get; } = new();
                public Dictionary<string, Line> ByName;
                public static Order Default;
                public Task<Line> Find(int id) => null;
                public string Find(string name) => null;
            }
            public record Line(string Text, Customer For);
            public class Customer : Party { }
            public class Party { public ClaimsPrincipal Principal; public T As<T>() => default; }
            public enum Kind { First }
            public class Repository<T> { public T Get() => default; public IEnumerable<T> All => null; }
            public class Orders : Repository<Order> { }
            public delegate Task Handler(HttpContext context, Order order);
            public class Options { public Handler OnOrder { get; set; } }
            """;

    private Optional<String> typeIn(String body) {
        return new Host(root)
                .file("Own.cs", OWN)
                .file("Home.cs", """
                        using System;
                        using System.Collections.Generic;
                        using System.Linq;
                        using System.Threading.Tasks;
                        using Microsoft.AspNetCore.Builder;
                        using Microsoft.AspNetCore.Http;
                        using Microsoft.AspNetCore.Mvc;
                        using Microsoft.Extensions.DependencyInjection;
                        namespace Contoso;
                        public class Home(Order primary, IHttpContextAccessor accessor) : Controller
                        {
                            private readonly Orders _orders = new();
                            private Order Make(int count) => null;
                            private void Take(Action<Order> action) { }
                            public async Task M(Order order, object o, IServiceProvider services, IApplicationBuilder app)
                            {
                                %s;
                            }
                        }
                        """.formatted(body))
                .type();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order                                   | Contoso.Order",
                "order.Customer                          | Contoso.Customer",
                "order?.Customer.Principal               | System.Security.Claims.ClaimsPrincipal",
                "(order!.Customer)                       | Contoso.Customer",
                "primary.Customer                        | Contoso.Customer",
                "accessor.HttpContext.User.Identity      | System.Security.Principal.IIdentity",
                "this                                    | Contoso.Home",
                "base.HttpContext                        | Microsoft.AspNetCore.Http.HttpContext",
                "User                                    | System.Security.Claims.ClaimsPrincipal",
                "Request.HttpContext.Response            | Microsoft.AspNetCore.Http.HttpResponse",
                "new Order()                             | Contoso.Order",
                "(Order)o                                | Contoso.Order",
                "o as Order                              | Contoso.Order",
                "default(Order)                          | Contoso.Order",
                "Order.Default                           | Contoso.Order",
                "Contoso.Order.Default.Customer          | Contoso.Customer",
                "Kind.First                              | Contoso.Kind",
                "typeof(Order)                           | System.Type",
                "typeof(Order).Assembly.GetName()        | System.Reflection.AssemblyName",
                "order.GetType()                         | System.Type",
                "Make(1)                                 | Contoso.Order",
                "this.Make(1).Customer                   | Contoso.Customer",
                "_orders.Get()                           | Contoso.Order",
                "_orders.All.First().Customer            | Contoso.Customer",
                "order.Lines[0].For                      | Contoso.Customer",
                "order.ByName[\"x\"].Text                | System.String",
                "await order.Find(1)                     | Contoso.Line",
                "(await order.Find(1)).For               | Contoso.Customer",
                "await order.Find(1).ConfigureAwait(false) | Contoso.Line",
                "order.Find(\"x\")                       | System.String",
                "order.Lines.Where(l => true).FirstOrDefault()?.For | Contoso.Customer",
                "order.Lines.Select(l => l.For).First()  | Contoso.Customer",
                "order.Customer.As<Line>().For           | Contoso.Customer",
                "services.GetRequiredService<Order>()    | Contoso.Order",
                "HttpContext.RequestServices.GetService<IHttpContextAccessor>().HttpContext | Microsoft.AspNetCore.Http.HttpContext",
                "o == null ? order : null                | Contoso.Order",
                "order ?? new Order()                    | Contoso.Order",
                "\"text\"                                | System.String",
                "order is null                           | System.Boolean",
            })
    void expressions(String expression, String type) {
        assertEquals(Optional.of(type), typeIn("_ = [|" + expression + "|]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ::",
            value = {
                "var x = order.Customer; _ = [|x|]                       :: Contoso.Customer",
                "var x = await order.Find(1); _ = [|x|].For              :: Contoso.Line",
                "foreach (var x in order.Lines) { _ = [|x|]; }           :: Contoso.Line",
                "foreach (Line x in order.Lines) { _ = [|x|]; }          :: Contoso.Line",
                "if (o is Order x) { _ = [|x|]; }                        :: Contoso.Order",
                "if (o is Order { Customer: var c } x) { _ = [|x|]; }    :: Contoso.Order",
                "if (order.ByName.TryGetValue(\"a\", out var x)) { _ = [|x|]; } :: Contoso.Line",
                "using var x = services.CreateScope(); _ = [|x.ServiceProvider|] :: System.IServiceProvider",
                "try { } catch (ArgumentException x) { _ = [|x|]; }      :: System.ArgumentException",
                "var q = from l in order.Lines let c = l.For select [|c|] :: Contoso.Customer",
                "Order Local() => null; _ = [|Local()|]                  :: Contoso.Order",
                "Take(x => _ = [|x|])                                    :: Contoso.Order",
                "order.Lines.Any(x => [|x|] == null)                     :: Contoso.Line",
                "app.Use(async (x, next) => { _ = [|x|]; await next(); }) :: Microsoft.AspNetCore.Http.HttpContext",
                "app.Run(async x => { _ = [|x.Response|]; })             :: Microsoft.AspNetCore.Http.HttpResponse",
                "app.Map(\"/a\", x => x.Run(async y => { _ = [|y|]; }))  :: Microsoft.AspNetCore.Http.HttpContext",
                "new Options { OnOrder = (x, y) => { _ = [|y|]; return null; } }.ToString() :: Contoso.Order",
                "var options = new Options(); options.OnOrder = (x, y) => { _ = [|x|]; return null; } :: Microsoft.AspNetCore.Http.HttpContext",
                "Handler h = (x, y) => { _ = [|y|]; return null; }       :: Contoso.Order",
                "var h = (HttpContext x) => [|x|].ToString()             :: Microsoft.AspNetCore.Http.HttpContext",
                "Order x = new(); _ = [|x|]                              :: Contoso.Order",
                "Func<Order> f = null; _ = [|f()|]                       :: Contoso.Order",
                "{ var x = 1; } { var x = order; _ = [|x|]; }            :: Contoso.Order",
            })
    void variables(String body, String type) {
        assertEquals(Optional.of(type), typeIn(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " ::",
            value = {
                "_ = [|o.Unknown|]",
                "_ = [|unknown|]",
                "_ = [|Order|].Default",
                "Unknown(x => [|x|].ToString())",
                "var x = x.Customer; _ = [|x|]",
                "_ = [|null|]",
            })
    @DisplayName("where the sources do not tell, there is no type")
    void unknown(String body) {
        assertEquals(Optional.empty(), typeIn(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services.AddSomething(x => [|x|].Value)",
                "var x = services.AddSomething(); _ = [|x|]",
                "foreach (var x in System.Globalization.CultureInfo.All) { _ = [|x|]; }",
            })
    @DisplayName("what only .NET can know is known to be nothing of a library, though nobody declares it")
    void independent(String body) {
        assertEquals(Optional.of("type of .NET"), typeIn(body));
    }

    @Test
    @DisplayName("top-level statements know their variables, and what builders build")
    void topLevelStatements() {
        Host host = new Host(root).file("Program.cs", """
                using Microsoft.AspNetCore.Builder;
                var builder = WebApplication.CreateBuilder(args);
                var app = builder.Build();
                app.MapGet("/", async context => { _ = [|context.User|]; });
                """);
        assertEquals(Optional.of("System.Security.Claims.ClaimsPrincipal"), host.type());
    }
}
