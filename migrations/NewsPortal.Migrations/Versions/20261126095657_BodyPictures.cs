using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsPortal.Migrations.Versions
{
    /// <inheritdoc />
    public partial class BodyPictures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "article_picture",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    picture_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_article_picture", x => new { x.article_id, x.picture_id });
                    table.ForeignKey(
                        name: "fk_article_picture_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "article",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_article_picture_picture_id",
                table: "article_picture",
                column: "picture_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "article_picture");
        }
    }
}
