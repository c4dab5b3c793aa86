record Person(string First, string Last) { public string Full => $"{First} {Last}";
public Person() : this("", "") { } } record struct P(int X, int Y);
readonly record struct Q(int X) { } abstract record A<T>(T X) : B<T>(X), I where T : notnull;
sealed record D() : A<int>(1);
record E { } record F : E;
public partial record class G;
file record H(int x);
file class I { } file sealed class J { } record K<T>(T t) { }
