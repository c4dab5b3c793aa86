// The tokens of C# (§6.4). Contextual keywords are told apart here, but leave the lexer as identifiers that remember
// their word: the token pass decides where they are keywords. ">" leaves it one by one: the token pass joins shifts.
lexer grammar CSharpLexer;

options {
    superClass = CSharpLexerBase;
}

tokens {
    // Written by the token pass, of no width: what comes next
    GLOBAL_ATTRIBUTE_AHEAD, GLOBAL_STATEMENT_AHEAD, FIELD_AHEAD, METHOD_AHEAD, PROPERTY_AHEAD, INDEXER_AHEAD,
    OPERATOR_AHEAD, CONSTRUCTOR_AHEAD, EXPLICIT_INTERFACE_AHEAD, LOCAL_VARIABLE_AHEAD, LOCAL_FUNCTION_AHEAD,
    LAMBDA_AHEAD, BLOCK_LAMBDA_AHEAD, ANONYMOUS_METHOD_AHEAD, RETURN_TYPE_AHEAD, DECLARATION_AHEAD, TYPE_AHEAD,
    CONSTANT_AHEAD, CONSTANT_END,

    // Retyped by the token pass: marks that have several meanings
    GENERIC_LT, GENERIC_GT, CAST_LPAREN, TUPLE_LPAREN, PATTERN_LPAREN, LBRACKET_RANK, PATTERN_LBRACKET,
    INDEXER_LBRACKET, NULLABLE, POINTER, NULL_CONDITIONAL, NULL_CONDITIONAL_ELEMENT, MEMBER_DOT, TRAILING_COMMA,
    RANGE_FROM_START, RANGE_TO_END, RANGE_ALL, SPREAD, SLICE, SLICE_ALL, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT,
    RIGHT_SHIFT_ASSIGN, UNSIGNED_RIGHT_SHIFT_ASSIGN,

    // Retyped by the token pass: words by their place
    EXTERN_ALIAS, ALIAS_NAME, FILE_NAMESPACE, EVENT_PROPERTY, ATTRIBUTE_TARGET, ARGUMENT_NAME, MEMBER_NAME,
    REF_STRUCT, LAMBDA_PARAMETER, LABEL, IF_ELSE, THROW_EXPRESSION, DEFAULT_OF, DEFAULT_LABEL, CHECKED_BLOCK, UNCHECKED_BLOCK,
    AWAIT_STATEMENT, NEW_IMPLICIT, NEW_IMPLICIT_ARRAY, NEW_ANONYMOUS, NEW_ARRAY, JOIN_INTO,

    // Parts of interpolated strings, which CSharpLexerBase cuts out
    INTERPOLATED_STRING_TEXT, INTERPOLATED_STRING_END, INTERPOLATION_OPEN, INTERPOLATION_CLOSE, FORMAT_COLON,
    FORMAT_TEXT
}

// ---------------------------------------------------------------------------------------------------------------------
// Contextual keywords (§6.4.4)

ADD: 'add';
ALIAS: 'alias';
ALLOWS: 'allows';
AND: 'and';
ASCENDING: 'ascending';
ASYNC: 'async';
AWAIT: 'await';
BY: 'by';
DESCENDING: 'descending';
EQUALS: 'equals';
EXTENSION: 'extension';
FILE: 'file';
FROM: 'from';
GET: 'get';
GLOBAL: 'global';
GROUP: 'group';
INIT: 'init';
INTO: 'into';
JOIN: 'join';
LET: 'let';
NOT: 'not';
ON: 'on';
OR: 'or';
ORDERBY: 'orderby';
PARTIAL: 'partial';
RECORD: 'record';
REMOVE: 'remove';
REQUIRED: 'required';
SCOPED: 'scoped';
SELECT: 'select';
SET: 'set';
UNION: 'union';
VAR: 'var';
WHEN: 'when';
WHERE: 'where';
WITH: 'with';
YIELD: 'yield';

// ---------------------------------------------------------------------------------------------------------------------
// Keywords (§6.4.4)

PREDEFINED_TYPE
    : 'bool' | 'byte' | 'char' | 'decimal' | 'double' | 'float' | 'int' | 'long' | 'object' | 'sbyte' | 'short'
    | 'string' | 'uint' | 'ulong' | 'ushort'
    ;
ABSTRACT: 'abstract';
ARGLIST: '__arglist';
AS: 'as';
BASE: 'base';
BREAK: 'break';
CASE: 'case';
CATCH: 'catch';
CHECKED: 'checked';
CLASS: 'class';
CONST: 'const';
CONTINUE: 'continue';
DEFAULT: 'default';
DELEGATE: 'delegate';
DO: 'do';
ELSE: 'else';
ENUM: 'enum';
EVENT: 'event';
EXPLICIT: 'explicit';
EXTERN: 'extern';
FALSE: 'false';
FINALLY: 'finally';
FIXED: 'fixed';
FOR: 'for';
FOREACH: 'foreach';
GOTO: 'goto';
IF: 'if';
IMPLICIT: 'implicit';
IN: 'in';
INTERFACE: 'interface';
INTERNAL: 'internal';
IS: 'is';
LOCK: 'lock';
MAKEREF: '__makeref';
NAMESPACE: 'namespace';
NEW: 'new';
NULL: 'null';
OPERATOR: 'operator';
OUT: 'out';
OVERRIDE: 'override';
PARAMS: 'params';
PRIVATE: 'private';
PROTECTED: 'protected';
PUBLIC: 'public';
READONLY: 'readonly';
REF: 'ref';
REFTYPE: '__reftype';
REFVALUE: '__refvalue';
RETURN: 'return';
SEALED: 'sealed';
SIZEOF: 'sizeof';
STACKALLOC: 'stackalloc';
STATIC: 'static';
STRUCT: 'struct';
SWITCH: 'switch';
THIS: 'this';
THROW: 'throw';
TRUE: 'true';
TRY: 'try';
TYPEOF: 'typeof';
UNCHECKED: 'unchecked';
UNSAFE: 'unsafe';
USING: 'using';
VIRTUAL: 'virtual';
VOID: 'void';
VOLATILE: 'volatile';
WHILE: 'while';

// §6.4.3
IDENTIFIER: '@'? IdentifierStart IdentifierPart*;

// ---------------------------------------------------------------------------------------------------------------------
// Literals (§6.4.5)

// §6.4.5.3; "binary literals" and "digit separators" (C# 7)
INTEGER_LITERAL: (Digits | '0' [xX] [0-9a-fA-F_]+ | '0' [bB] [01_]+) IntegerSuffix?;

// §6.4.5.4
REAL_LITERAL
    : Digits? '.' Digits Exponent? RealSuffix?
    | Digits Exponent RealSuffix?
    | Digits RealSuffix
    ;

// §6.4.5.5
CHARACTER_LITERAL: '\'' (~['\\\r\n\u0085\u2028\u2029] | Escape) '\'';

// §6.4.5.6; "Utf8 string literals" and "raw string literal" (C# 11): the lexer's base class finds a raw string's end
STRING_LITERAL
    : '"' (~["\\\r\n\u0085\u2028\u2029] | Escape)* '"' Utf8Suffix?
    | '@"' (~'"' | '""')* '"' Utf8Suffix?
    | '"""' '"'* { rawString(); }
    ;

// §12.8.3; the lexer's base class cuts the rest into text, holes and end
INTERPOLATED_STRING_START: '$"' | '$@"' | '@$"' | '$'+ '"""' '"'*;

// ---------------------------------------------------------------------------------------------------------------------
// Operators and punctuators (§6.4.6)

LBRACE: '{';
RBRACE: '}';
LBRACKET: '[';
RBRACKET: ']';
LPAREN: '(';
RPAREN: ')';
DOT: '.';
RANGE: '..';
COMMA: ',';
COLON: ':';
DOUBLE_COLON: '::';
SEMICOLON: ';';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
AMPERSAND: '&';
BAR: '|';
CARET: '^';
BANG: '!';
TILDE: '~';
ASSIGN: '=';
LESS: '<';
GREATER: '>';
QUESTION: '?';
COALESCE: '??';
COALESCE_ASSIGN: '??=';
INCREMENT: '++';
DECREMENT: '--';
AND_ALSO: '&&';
OR_ELSE: '||';
ARROW_MEMBER: '->';
ARROW: '=>';
EQUAL: '==';
NOT_EQUAL: '!=';
LESS_OR_EQUAL: '<=';
GREATER_OR_EQUAL: '>=';
PLUS_ASSIGN: '+=';
MINUS_ASSIGN: '-=';
STAR_ASSIGN: '*=';
SLASH_ASSIGN: '/=';
PERCENT_ASSIGN: '%=';
AMPERSAND_ASSIGN: '&=';
BAR_ASSIGN: '|=';
CARET_ASSIGN: '^=';
LEFT_SHIFT: '<<';
LEFT_SHIFT_ASSIGN: '<<=';

// ---------------------------------------------------------------------------------------------------------------------
// What carries no syntax (§6.3, §6.5)

// §6.3.4, with the characters that compilers skip beyond the specification: byte order mark, control-Z
WHITE_SPACE: [ \t\u000B\f\r\n\u0085\u2028\u2029\u00A0\uFEFF\u001A\p{Zs}]+ -> skip;

// §6.3.3
LINE_COMMENT: '//' ~[\r\n\u0085\u2028\u2029]* { comment(); } -> skip;
BLOCK_COMMENT: '/*' .*? '*/' { comment(); } -> skip;
UNFINISHED_COMMENT: '/*' { unfinishedComment(); } -> skip;

// §6.5; the lexer's base class reads the directive and skips what it switches off
DIRECTIVE: '#' { directive(); } -> skip;

// Unfinished literals and comments, and characters that begin no token: the lexer's base class reports them
ERROR: . { unexpected(); };

fragment Digits: [0-9] [0-9_]*;
fragment Exponent: [eE] [+-]? Digits;
fragment IntegerSuffix: [uU] [lL]? | [lL] [uU]?;
fragment RealSuffix: [fFdDmM];
fragment Utf8Suffix: [uU] '8';

// §6.4.2, §6.4.5.5; "\e" (C# 13)
fragment Escape
    : '\\' ( ['"\\0abefnrtv]
           | 'x' Hex (Hex (Hex Hex?)?)?
           | 'u' Hex Hex Hex Hex
           | 'U' CodePoint
           )
    ;
fragment Hex: [0-9a-fA-F];
fragment CodePoint: '00' ('0' Hex | '10') Hex Hex Hex Hex;
fragment UnicodeEscape: '\\' ('u' Hex Hex Hex Hex | 'U' CodePoint);
fragment IdentifierStart: [_\p{L}\p{Nl}] | UnicodeEscape;
fragment IdentifierPart: [\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Cf}] | UnicodeEscape;
