using Northquay.Timetables;
using Xunit;

namespace Northquay.Timetables.Tests;

public sealed class TimetableTests
{
    private static readonly Timetable Morning = new(new[] { TimeSpan.FromHours(7), TimeSpan.FromHours(9) });

    [Fact]
    public void Next_departure_is_the_first_one_from_then_on()
    {
        Assert.Equal(TimeSpan.FromHours(9), Morning.NextFrom(TimeSpan.FromHours(8)));
    }

    [Fact]
    public void After_the_last_departure_there_is_none()
    {
        Assert.Null(Morning.NextFrom(TimeSpan.FromHours(10)));
    }
}
