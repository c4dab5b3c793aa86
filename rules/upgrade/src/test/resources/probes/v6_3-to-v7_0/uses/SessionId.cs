// finds: ServerSideSessionIdNarrowedToInt
// of: P:Duende.IdentityServer.EntityFramework.Entities.ServerSideSession.Id
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity;

public class SessionRow
{
    public int Id { get; set; }

    public long Wide { get; set; }

    public object Any { get; set; }
}

public class Sessions
{
    private readonly PersistedGrantDbContext _context;

    public Sessions(PersistedGrantDbContext context) => _context = context;

    private void Delete(int id) => Console.WriteLine(id);

    private void Show(long id) => Console.WriteLine(id);

    private void Show(int id) => Console.WriteLine(id);

    public int IdOf(ServerSideSession session) => session.[|Id|];

    public async Task<int> Narrow(ServerSideSession session)
    {
        int id = session.[|Id|];
        id = session.[|Id|];
        Delete(session.[|Id|]);
        var cast = (int)session.[|Id|];
        var converted = Convert.ToInt32(session.[|Id|]);
        var later = session.[|Id|];
        Delete(later);
        List<int> ids = await _context.ServerSideSessions.Select(s => s.[|Id|]).ToListAsync();
        Func<ServerSideSession, int> key = s => s.[|Id|];
        var old = ids.Contains(session.[|Id|]);
        if (session is { [|Id|]: int matched })
        {
            return matched;
        }

        var row = new SessionRow { Id = session.[|Id|], Wide = session.Id, Any = session.Id };
        return session.[|Id|];
    }

    public async Task<string> Silent(ServerSideSession session, int number)
    {
        session.Id = number;
        long id = session.Id;
        var any = session.Id;
        Show(session.Id);
        object boxed = session.Id;
        double real = session.Id;
        var cut = (short)session.Id;
        var count = _context.ServerSideSessions.Select(s => s.Id).Count();
        var ids = await _context.ServerSideSessions.Where(s => s.Id > number).OrderBy(s => s.Id).Select(s => s.Id).ToListAsync();
        int size = ids.Count;
        int length = session.Id.ToString().Length;
        return $"{session.Id}" + any + nameof(session.Id) + (session.Id == number) + (session is { Id: 5 });
    }
}

public class OwnSession
{
    public int Id { get; set; }

    public static int Of(OwnSession own) => own.Id;
}
