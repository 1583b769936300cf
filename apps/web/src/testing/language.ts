import { activateLanguage } from '../language';

await activateLanguage();
