export { categories, retiredCategories } from '../../papers/category-names.ts';
