using System;
using System.Collections.Generic;
using System.Linq;

namespace Northquay.Timetables
{
    /// <summary>The departures of one quay on one day.</summary>
    public sealed class Timetable
    {
        private readonly SortedSet<TimeSpan> _departures;

        public Timetable(IEnumerable<TimeSpan> departures)
        {
            _departures = new SortedSet<TimeSpan>(departures);
        }

        public TimeSpan? NextFrom(TimeSpan time)
        {
            var later = _departures.GetViewBetween(time, TimeSpan.FromDays(1));
            return later.Count == 0 ? (TimeSpan?)null : later.First();
        }
    }
}
