using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Children.Data.Migrations
{
    /// <inheritdoc />
    public partial class ListsByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_child_sort_name_id",
                schema: "children",
                table: "child",
                columns: new[] { "sort_name", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_child_sort_name_id",
                schema: "children",
                table: "child");
        }
    }
}
