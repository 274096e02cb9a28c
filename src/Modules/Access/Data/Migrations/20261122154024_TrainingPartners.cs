using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class TrainingPartners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                schema: "access",
                table: "second_factor_rules",
                columns: new[] { "from", "role", "demand", "source" },
                values: new object[] { new DateOnly(2020, 1, 1), "TrainingPartner", "OfEverybody", "VirtualSchool's own default: whoever signs in from another organisation" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(
                schema: "access",
                table: "second_factor_rules",
                keyColumns: new[] { "from", "role" },
                keyValues: new object[] { new DateOnly(2020, 1, 1), "TrainingPartner" });
        }
    }
}
