package dev.hob.rule.schema;

import dev.hob.findings.Level;
import dev.hob.rule.RuleCase;
import org.junit.jupiter.api.Test;

class MapperThrowsOnNullTest {

    private static RuleCase method(String body) {
        return RuleCase.of("MapperThrowsOnNull").file("Clients.cs", """
                using System;
                using System.Linq;
                using System.Threading.Tasks;
                using Duende.IdentityServer.EntityFramework.DbContexts;
                using Duende.IdentityServer.EntityFramework.Mappers;
                using Microsoft.EntityFrameworkCore;
                using Entities = Duende.IdentityServer.EntityFramework.Entities;
                using Models = Duende.IdentityServer.Models;

                public class Clients
                {
                    private ConfigurationDbContext context;

                    public async Task<object> Run(string id, Models.PersistedGrant grant)
                    {
                %s    }
                }
                """.formatted(body.indent(8)));
    }

    @Test
    void aLiteralNull() {
        method("return ClientMappers.[|ToModel|](null);")
                .finds()
                .atLevel(Level.WARNING)
                .saying("null can be null here");
        method("return ((Entities.Client)null).[|ToModel|]();").finds();
    }

    @Test
    void aQueryThatMayFindNothing() {
        method("""
                        var client = await context.Clients.FirstOrDefaultAsync(c => c.ClientId == id).ConfigureAwait(false);
                        return client.[|ToModel|]();
                        """).finds().saying("client can be null here");
        method("return context.Clients.SingleOrDefault(c => c.ClientId == id).[|ToModel|]();")
                .finds()
                .saying("the result of SingleOrDefault");
        method("return context.Clients.FirstOrDefault(c => c.ClientId == id)!.[|ToModel|]();")
                .finds();
    }

    @Test
    void silentWhereNullIsKeptAway() {
        method("return context.Clients.FirstOrDefault(c => c.ClientId == id)?.ToModel();")
                .finds();
        method("""
                        var client = context.Clients.FirstOrDefault(c => c.ClientId == id);
                        if (client == null) return null;
                        return client.ToModel();
                        """).finds();
        method("""
                        var client = context.Clients.FirstOrDefault(c => c.ClientId == id);
                        return client is { } ? client.ToModel() : null;
                        """).finds();
        method("""
                        var client = context.Clients.FirstOrDefault(c => c.ClientId == id);
                        ArgumentNullException.ThrowIfNull(client);
                        return client.ToModel();
                        """).finds();
        method("""
                        var client = context.Clients.FirstOrDefault(c => c.ClientId == id) ?? new Entities.Client();
                        return client.ToModel();
                        """).finds();
    }

    @Test
    void silentOnMappersThatStillTakeNull() {
        method("return context.ApiScopes.FirstOrDefault(s => s.Name == id).ToModel();")
                .finds();
        method("return IdentityResourceMappers.ToModel(null);").finds();
    }

    @Test
    void silentOnValuesThatCannotBeSeen() {
        method("return context.Clients.First(c => c.ClientId == id).ToModel();").finds();
        method("return Load(id).ToModel();").finds();
    }

    @Test
    void silentOnOtherMappers() {
        RuleCase.of("MapperThrowsOnNull").file("Orders.cs", """
                using System.Linq;

                public class Orders
                {
                    public object Find(System.Collections.Generic.List<Order> orders) => orders.FirstOrDefault().ToModel();
                }

                public class Order { public object ToModel() => null; }
                """).finds();
    }
}
