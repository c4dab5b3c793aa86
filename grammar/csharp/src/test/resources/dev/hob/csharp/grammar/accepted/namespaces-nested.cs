namespace A { extern alias q;
using B;
namespace C.D { class E { } } class F { };
}
