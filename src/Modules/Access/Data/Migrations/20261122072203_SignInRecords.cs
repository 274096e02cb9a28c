using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class SignInRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sign_in_retention",
                schema: "access",
                columns: table => new
                {
                    what = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    days = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_retention", x => new { x.what, x.from });
                });

            migrationBuilder.CreateTable(
                name: "spent_question",
                schema: "access",
                columns: table => new
                {
                    digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spent_question", x => x.digest);
                });

            migrationBuilder.InsertData(
                schema: "access",
                table: "sign_in_retention",
                columns: new[] { "from", "what", "days", "source" },
                values: new object[,]
                {
                    { new DateOnly(2020, 1, 1), "Sessions", 90, "VirtualSchool's own default: long enough to ask about a term’s sign-ins; the log keeps who signed in" },
                    { new DateOnly(2020, 1, 1), "Tries", 30, "VirtualSchool's own default: long enough to ask about a term’s sign-ins; the log keeps who signed in" }
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sign_in_retention",
                schema: "access");

            migrationBuilder.DropTable(
                name: "spent_question",
                schema: "access");
        }
    }
}
