/*
 * Values and conditions of project files.
 */
parser grammar ExpressionParser;

options {
    tokenVocab = ExpressionLexer;
}

value: part* EOF;

part
    : TEXT
    | expansion
    ;

expansion
    : property
    | item
    | metadata
    ;

// $(Name), $(Name.Function(…)[0]), $([Type]::Function(…))
property: PROPERTY_OPEN ( NAME | TYPE NAME arguments? | REGISTRY )? member* PROPERTY_CLOSE;

member
    : DOT NAME arguments?
    | index
    ;

index: INDEX_OPEN ( TEXT | property )* INDEX_CLOSE;

arguments: ARGUMENTS_OPEN argument ( COMMA argument )* ARGUMENTS_CLOSE;

argument: argumentPart*;

argumentPart
    : TEXT
    | quoted
    | expansion
    ;

quoted: QUOTE part* QUOTE;

// @(Name), @(Name, ';'), @(Name->'%(Filename)'), @(Name->Function(…))
item: ITEM_OPEN NAME transform* ( COMMA quoted )? ITEM_CLOSE;

transform: ARROW ( quoted | NAME arguments );

// %(Name), %(Item.Name)
metadata: METADATA_OPEN NAME ( DOT NAME )? METADATA_CLOSE;

condition: disjunction EOF;

disjunction: conjunction ( OR conjunction )*;

conjunction: comparison ( AND comparison )*;

comparison: operand ( operator operand )?;

operator
    : EQUAL
    | NOT_EQUAL
    | LESS
    | LESS_OR_EQUAL
    | GREATER
    | GREATER_OR_EQUAL
    ;

operand
    : NOT operand
    | GROUP_OPEN disjunction GROUP_CLOSE
    | WORD GROUP_OPEN ( operand ( COMMA operand )* )? GROUP_CLOSE
    | quoted
    | expansion
    | NUMBER
    | WORD
    ;
