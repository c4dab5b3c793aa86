using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Northquay.Identity.Data.Migrations.Grants
{
    /// <inheritdoc />
    public partial class Update_DuendeIdentityServer_v7_0 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQL Server refuses to change the type of a key column, so the key makes way and comes back. Entity Framework does not write this.
            migrationBuilder.DropPrimaryKey(
                name: "PK_ServerSideSessions",
                schema: "identity",
                table: "ServerSideSessions");

            migrationBuilder.AlterColumn<long>(
                name: "Id",
                schema: "identity",
                table: "ServerSideSessions",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "int")
                .Annotation("SqlServer:Identity", "1, 1")
                .OldAnnotation("SqlServer:Identity", "1, 1");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ServerSideSessions",
                schema: "identity",
                table: "ServerSideSessions",
                column: "Id");

            migrationBuilder.CreateTable(
                name: "PushedAuthorizationRequests",
                schema: "identity",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReferenceValueHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ExpiresAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Parameters = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PushedAuthorizationRequests", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PushedAuthorizationRequests_ExpiresAtUtc",
                schema: "identity",
                table: "PushedAuthorizationRequests",
                column: "ExpiresAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_PushedAuthorizationRequests_ReferenceValueHash",
                schema: "identity",
                table: "PushedAuthorizationRequests",
                column: "ReferenceValueHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PushedAuthorizationRequests",
                schema: "identity");

            // SQL Server refuses to change the type of a key column, so the key makes way and comes back. Entity Framework does not write this.
            migrationBuilder.DropPrimaryKey(
                name: "PK_ServerSideSessions",
                schema: "identity",
                table: "ServerSideSessions");

            migrationBuilder.AlterColumn<int>(
                name: "Id",
                schema: "identity",
                table: "ServerSideSessions",
                type: "int",
                nullable: false,
                oldClrType: typeof(long),
                oldType: "bigint")
                .Annotation("SqlServer:Identity", "1, 1")
                .OldAnnotation("SqlServer:Identity", "1, 1");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ServerSideSessions",
                schema: "identity",
                table: "ServerSideSessions",
                column: "Id");
        }
    }
}
