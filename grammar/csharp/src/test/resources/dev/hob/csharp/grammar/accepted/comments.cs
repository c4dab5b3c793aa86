/* a */ class /* b */ C // d
{ /// <summary>x</summary>
  /** y */ int x; /**/ }
//
