#!/usr/bin/env dotnet
#:package Foo@1.0
#:sdk Microsoft.NET.Sdk.Web
Console.WriteLine();
