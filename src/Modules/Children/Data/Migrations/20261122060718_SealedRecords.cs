using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Children.Data.Migrations
{
    /// <inheritdoc />
    public partial class SealedRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "adopted_on",
                schema: "children",
                table: "child",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "sealed_on",
                schema: "children",
                table: "child",
                type: "date",
                nullable: true);

            migrationBuilder.Sql(ChildCardView.WithoutSealed);
            migrationBuilder.Sql(SearchFunctions.WithoutSealed);

            migrationBuilder.InsertData(
                schema: "children",
                table: "council_rule",
                columns: new[] { "from", "key", "source", "value" },
                values: new object[] { new DateOnly(2000, 1, 1), "SealedStaysOpen", "Default of the service: half an hour to read what must be read", 30 });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchFunctions.Drop + SearchFunctions.Create);
            migrationBuilder.Sql(ChildCardView.Drop + ChildCardView.Create);

            migrationBuilder.DeleteData(
                schema: "children",
                table: "council_rule",
                keyColumns: new[] { "from", "key" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "SealedStaysOpen" });

            migrationBuilder.DropColumn(
                name: "adopted_on",
                schema: "children",
                table: "child");

            migrationBuilder.DropColumn(
                name: "sealed_on",
                schema: "children",
                table: "child");
        }
    }
}
