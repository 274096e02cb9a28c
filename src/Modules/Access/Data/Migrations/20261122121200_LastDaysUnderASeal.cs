using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class LastDaysUnderASeal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "until_before_seal",
                schema: "access",
                table: "sights",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "until_before_seal",
                schema: "access",
                table: "sights");
        }
    }
}
