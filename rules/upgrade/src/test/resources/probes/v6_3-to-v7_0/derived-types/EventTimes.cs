// finds: EventTimeStampLosesUtc
using System;
using System.Text.Json;
using System.Threading.Tasks;
using Duende.IdentityServer.Events;
using Duende.IdentityServer.Services;

namespace Contoso.Identity;

public record AuditRow(string Name, DateTime At, string Json);

public class AuditSink : IEventSink
{
    public Task PersistAsync(Event evt)
    {
        var late = evt.TimeStamp > DateTime.UtcNow.AddHours(-1);
        var row = new AuditRow(evt.Name, evt.[|TimeStamp|], JsonSerializer.Serialize([|evt|]));
        var text = evt.[|TimeStamp|].ToString("o");
        var year = evt.TimeStamp.Year;
        var utc = DateTime.SpecifyKind(evt.TimeStamp, DateTimeKind.Utc);
        Console.WriteLine(row + text + year + utc + late);
        return Task.CompletedTask;
    }

    public void Handle(TokenIssuedSuccessEvent issued)
    {
        DateTime at = issued.[|TimeStamp|];
        Console.WriteLine(at);
    }
}

public class OtherSink
{
    public class Event
    {
        public DateTime TimeStamp { get; set; }
    }

    public string Write(Event evt) => evt.TimeStamp.ToString("o") + JsonSerializer.Serialize(evt);
}
