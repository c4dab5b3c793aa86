/*
 * Tokens of what MSBuild evaluates inside attribute values and element text: properties $(…) with their functions, items
 * @(…), metadata %(…), and conditions. The default mode reads a value; conditions start in mode CONDITION.
 * Source: "MSBuild property functions", "MSBuild conditions", "MSBuild item functions" and "MSBuild transforms" on
 * learn.microsoft.com.
 */
lexer grammar ExpressionLexer;

tokens {
    NAME, QUOTE, TEXT, COMMA
}

PROPERTY_OPEN: '$(' -> pushMode(PROPERTY);
ITEM_OPEN: '@(' -> pushMode(ITEM);
METADATA_OPEN: '%(' -> pushMode(METADATA);
VALUE_TEXT: ( ~[$@%]+ | [$@%] ) -> type(TEXT);

mode CONDITION;

CONDITION_SPACE: Space -> skip;
CONDITION_PROPERTY: '$(' -> type(PROPERTY_OPEN), pushMode(PROPERTY);
CONDITION_ITEM: '@(' -> type(ITEM_OPEN), pushMode(ITEM);
CONDITION_METADATA: '%(' -> type(METADATA_OPEN), pushMode(METADATA);
CONDITION_QUOTE: '\'' -> type(QUOTE), pushMode(SINGLE_QUOTED);
GROUP_OPEN: '(';
GROUP_CLOSE: ')';
CONDITION_COMMA: ',' -> type(COMMA);
EQUAL: '==';
NOT_EQUAL: '!=';
LESS_OR_EQUAL: '<=';
GREATER_OR_EQUAL: '>=';
LESS: '<';
GREATER: '>';
NOT: '!';
AND: [aA] [nN] [dD];
OR: [oO] [rR];
NUMBER: [+-]? [0-9]+ ( '.' [0-9]+ )* | '0' [xX] [0-9a-fA-F]+;
WORD: [a-zA-Z_] [a-zA-Z_0-9]*;
CONDITION_STRAY: . -> type(STRAY);

// Behind $(
mode PROPERTY;

PROPERTY_SPACE: Space -> skip;
REGISTRY: [rR] 'egistry:' ~[)]*;
TYPE: '[' [a-zA-Z_] [a-zA-Z_0-9.]* ']' Space? '::';
PROPERTY_NAME: Name -> type(NAME);
DOT: '.';
ARGUMENTS_OPEN: '(' -> pushMode(ARGUMENTS);
INDEX_OPEN: '[' -> pushMode(INDEX);
PROPERTY_CLOSE: ')' -> popMode;
STRAY: .;

// Behind the name of a function
mode ARGUMENTS;

ARGUMENTS_SPACE: Space -> skip;
ARGUMENT_PROPERTY: '$(' -> type(PROPERTY_OPEN), pushMode(PROPERTY);
ARGUMENT_ITEM: '@(' -> type(ITEM_OPEN), pushMode(ITEM);
ARGUMENT_METADATA: '%(' -> type(METADATA_OPEN), pushMode(METADATA);
ARGUMENT_SINGLE: '\'' -> type(QUOTE), pushMode(SINGLE_QUOTED);
ARGUMENT_DOUBLE: '"' -> type(QUOTE), pushMode(DOUBLE_QUOTED);
ARGUMENT_BACKTICK: '`' -> type(QUOTE), pushMode(BACKTICK_QUOTED);
ARGUMENT_COMMA: ',' -> type(COMMA);
ARGUMENTS_CLOSE: ')' -> popMode;
ARGUMENT_TEXT: ( ~[ \t\r\n$@%'"`,()]+ | [$@%] ) -> type(TEXT);
ARGUMENT_STRAY: . -> type(STRAY);

// Inside [ ]
mode INDEX;

INDEX_PROPERTY: '$(' -> type(PROPERTY_OPEN), pushMode(PROPERTY);
INDEX_CLOSE: ']' -> popMode;
INDEX_TEXT: ( ~[$\]]+ | '$' ) -> type(TEXT);

// Behind @(
mode ITEM;

ITEM_SPACE: Space -> skip;
ARROW: '->';
ITEM_NAME: Name -> type(NAME);
ITEM_ARGUMENTS: '(' -> type(ARGUMENTS_OPEN), pushMode(ARGUMENTS);
ITEM_COMMA: ',' -> type(COMMA);
ITEM_QUOTE: '\'' -> type(QUOTE), pushMode(SINGLE_QUOTED);
ITEM_CLOSE: ')' -> popMode;
ITEM_STRAY: . -> type(STRAY);

// Behind %(
mode METADATA;

METADATA_SPACE: Space -> skip;
METADATA_NAME: Name -> type(NAME);
METADATA_DOT: '.' -> type(DOT);
METADATA_CLOSE: ')' -> popMode;
METADATA_STRAY: . -> type(STRAY);

mode SINGLE_QUOTED;

SINGLE_PROPERTY: '$(' -> type(PROPERTY_OPEN), pushMode(PROPERTY);
SINGLE_ITEM: '@(' -> type(ITEM_OPEN), pushMode(ITEM);
SINGLE_METADATA: '%(' -> type(METADATA_OPEN), pushMode(METADATA);
SINGLE_END: '\'' -> type(QUOTE), popMode;
SINGLE_TEXT: ( ~[$@%']+ | [$@%] ) -> type(TEXT);

mode DOUBLE_QUOTED;

DOUBLE_PROPERTY: '$(' -> type(PROPERTY_OPEN), pushMode(PROPERTY);
DOUBLE_ITEM: '@(' -> type(ITEM_OPEN), pushMode(ITEM);
DOUBLE_METADATA: '%(' -> type(METADATA_OPEN), pushMode(METADATA);
DOUBLE_END: '"' -> type(QUOTE), popMode;
DOUBLE_TEXT: ( ~[$@%"]+ | [$@%] ) -> type(TEXT);

mode BACKTICK_QUOTED;

BACKTICK_PROPERTY: '$(' -> type(PROPERTY_OPEN), pushMode(PROPERTY);
BACKTICK_ITEM: '@(' -> type(ITEM_OPEN), pushMode(ITEM);
BACKTICK_METADATA: '%(' -> type(METADATA_OPEN), pushMode(METADATA);
BACKTICK_END: '`' -> type(QUOTE), popMode;
BACKTICK_TEXT: ( ~[$@%`]+ | [$@%] ) -> type(TEXT);

fragment Space: [ \t\r\n]+;
fragment Name: [a-zA-Z_] [a-zA-Z_0-9]* ( '-'+ [a-zA-Z_0-9]+ )*;
